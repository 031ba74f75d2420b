import type { Faults } from '../faults/faults.ts'
import type { Accounts } from '../identity/accounts.ts'
import type { KeyRing } from '../identity/keys.ts'
import type { Ids, Seed } from '../seed/seed.ts'
import type { Partner } from '../service/partner.ts'
import type { State } from '../service/state.ts'
import type { TenantClock } from '../time/clock.ts'
import type { Apps } from './apps.ts'
import type { Cloud } from './clouds.ts'
import type { Policies } from './conditional-access.ts'
import type { Consents } from './consents.ts'
import type { Directory } from './directories.ts'
import type { SignInRecord } from './log.ts'
import type { Sessions } from './sessions.ts'

/** What the sign-in service is given by the tenant. */
export interface SignInParts {
  readonly seed: Seed
  readonly clock: TenantClock
  readonly partner: Partner
  readonly accounts: Accounts
  readonly keys: KeyRing
  readonly faults: Faults
  readonly state: () => State
}

/** What the sign-in service knows: its parts, and what `reset` puts back. */
export interface Service extends SignInParts {
  readonly ids: Ids
  readonly apps: Apps
  readonly consents: Consents
  readonly policies: Policies
  readonly sessions: Sessions
  /** Object ids of the accounts that registered for Entra MFA on the sign-in page. */
  readonly registered: Map<string, true>
}

/** One request to the sign-in service. */
export interface SignInCall {
  readonly service: Service
  readonly request: Request
  readonly url: URL
  /** Fields of a form that was posted; those of the query for a GET. */
  readonly form: URLSearchParams
  /** Which of the two protocols the path belongs to. */
  readonly version: 1 | 2
  readonly cloud: Cloud
  readonly directory: Directory
  readonly record: SignInRecord
}
