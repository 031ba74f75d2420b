import type { Evidence } from '@partnergate/core'
import type { Exchange } from '../call/exchange.ts'
import type { Settings } from '../options/settings.ts'
import type { ServiceVerdict } from '../response/service-verdict.ts'
import { notify } from './notify.ts'
import type { GuardDecision, Verdict } from './verdict.ts'

/** A call where the local verdict and the service's differ. The service enforces in phases, so this is expected. */
export interface Drift {
  /** Id of the operation. */
  readonly operation: string
  readonly correlationId: string
  readonly requestId: string
  readonly evidence: Evidence | undefined
  /** The local decision; `undefined` where MFA does not apply or the token cannot be read. */
  readonly decision: GuardDecision | undefined
  /** What the guard said, whether or not it was heeded. */
  readonly local: 'allowed' | 'denied'
  /** What the service did. */
  readonly service: 'allowed' | 'refused'
  /** What the service said of the token's MFA, when asked with `validateMfa`. */
  readonly compliant: boolean | undefined
  readonly status: number
  /** The service's error code of a refusal. */
  readonly serviceCode: string | undefined
}

/** Reports a call on which the two verdicts differ. Answers that say nothing about access are passed over. */
export function reportDrift(
  exchange: Exchange,
  verdict: Verdict | undefined,
  service: ServiceVerdict,
  { onDrift }: Settings,
): void {
  if (!onDrift || !verdict || !service.access || !differ(verdict, service)) return
  notify(onDrift, {
    operation: exchange.request.operation.id,
    correlationId: exchange.correlationId,
    requestId: exchange.requestId,
    evidence: verdict.evidence,
    decision: verdict.decision,
    local: verdict.allowed ? 'allowed' : 'denied',
    service: service.access,
    compliant: service.compliant,
    status: service.status,
    serviceCode: service.code,
  })
}

function differ({ allowed, evidence }: Verdict, { access, compliant }: ServiceVerdict): boolean {
  if (allowed !== (access === 'allowed')) return true
  // MFA does not apply to an application, whatever the service says of its compliance.
  return evidence?.subject !== 'app' && compliant !== undefined && compliant !== allowed
}
