import type { Edition, EvidenceOptions } from '@partnergate/core'
import type { Host } from '@partnergate/openapi'
import type { TokenCredential } from '../auth/credential.ts'
import type { Drift } from '../guard/drift.ts'
import type { GuardMode } from '../guard/guard-mode.ts'
import type { Warning } from '../guard/warning.ts'
import type { Pace } from '../pace/pace.ts'
import type { CallEvent } from '../report/call-event.ts'
import type { Retry } from '../send/retry.ts'
import type { Fetch, Relationship } from './client-options.ts'
import type { HostSettings } from './hosts.ts'

/** How often and how patiently a call is tried again. */
export interface RetrySettings {
  readonly limit: number
  readonly maxBackoffMs: number
  readonly maxRetryAfterMs: number
}

/** The client's options, checked and with the defaults filled in. */
export interface Settings {
  readonly credential: TokenCredential
  readonly hosts: { readonly [Key in Host]: HostSettings }
  readonly guard: GuardMode
  readonly appOnly: 'allow' | 'deny'
  readonly policy: { readonly edition: Edition; readonly exception: boolean }
  readonly evidence: EvidenceOptions
  readonly relationshipOf: (
    customerId: string | undefined,
  ) => Relationship | PromiseLike<Relationship>
  readonly validateMfa: boolean
  readonly locale: string | undefined
  readonly application: string | undefined
  readonly timeout: number | false
  readonly totalTimeout: number | false
  readonly retry: RetrySettings
  readonly fetch: Fetch | undefined
  readonly pace: Pace | undefined
  readonly onCall: ((event: CallEvent) => void) | undefined
  readonly onRetry: ((retry: Retry) => void) | undefined
  readonly onDrift: ((drift: Drift) => void) | undefined
  readonly onWarning: (warning: Warning) => void
}
