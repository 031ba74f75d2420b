import type { Exchange } from '../call/exchange.ts'
import type { Settings } from '../options/settings.ts'
import type { ServiceVerdict } from '../response/service-verdict.ts'
import { notify } from './notify.ts'
import type { Verdict } from './verdict.ts'

/** Reports a call on which the two verdicts differ. Answers that say nothing about access are passed over. */
export function reportDrift(
  exchange: Exchange,
  verdict: Verdict | undefined,
  service: ServiceVerdict,
  { onDrift }: Settings,
): void {
  if (!onDrift || !verdict || !service.access || !isDrift(verdict, service)) return
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

/** Whether the two verdicts differ, as far as both were given. */
export function isDrift(
  verdict: Verdict | undefined,
  { access, compliant }: ServiceVerdict,
): boolean {
  if (!verdict || !access) return false
  const { allowed, evidence } = verdict
  if (allowed !== (access === 'allowed')) return true
  // MFA does not apply to an application, whatever the service says of its compliance.
  return evidence?.subject !== 'app' && compliant !== undefined && compliant !== allowed
}
