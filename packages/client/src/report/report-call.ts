import type { Exchange } from '../call/exchange.ts'
import { isPartnerCenterError } from '../errors/any-error.ts'
import { notify } from '../guard/notify.ts'
import { isDrift } from '../guard/report-drift.ts'
import type { Settings } from '../options/settings.ts'
import type { ServiceVerdict } from '../response/service-verdict.ts'
import type { CallEvent, CallOutcome } from './call-event.ts'

/** That a call threw, and what. */
interface Failure {
  readonly error: unknown
}

/** Tells `onCall` how a call ended, before its caller hears of it. */
export function reportCall(
  exchange: Exchange,
  service: ServiceVerdict | undefined,
  settings: Settings,
  failure?: Failure,
): void {
  const { onCall, guard } = settings
  if (!onCall) return
  const { request, tries, correlationId, requestId } = exchange
  const { operation, customerId } = request
  const { evidence, verdict } = tries.judged ?? {}
  // A try whose answer never came whole ends the call as well as one that was answered.
  const last = service ?? tries.failed.at(-1)
  const event: Omit<CallEvent, 'error'> = {
    operation: operation.id,
    method: operation.method,
    path: operation.path,
    host: operation.host,
    customerId,
    scenario: verdict?.decision?.scenario ?? operation.scenario,
    guard,
    evidence,
    decision: verdict?.decision,
    local: verdict && (verdict.allowed ? 'allowed' : 'denied'),
    outcome: outcomeOf(exchange, failure),
    attempts: tries.next - 1,
    service: service?.access,
    compliant: service?.compliant,
    drift: service !== undefined && isDrift(verdict, service),
    status: last?.status,
    serviceCode: service ? service.code : tries.failed.at(-1)?.serviceCode,
    code: isPartnerCenterError(failure?.error) ? failure.error.code : undefined,
    startedAt: tries.startedAt,
    durationMs: Math.round(tries.elapsedMs),
    correlationId,
    requestId,
  }
  notify(onCall, Object.defineProperty(event, 'error', { value: failure?.error }) as CallEvent)
}

function outcomeOf({ signal, tries }: Exchange, failure: Failure | undefined): CallOutcome {
  if (!failure) return 'done'
  if (signal?.aborted) return 'aborted'
  return tries.next === 1 ? 'stopped' : 'failed'
}
