import { randomUUID } from 'node:crypto'
import { type CallResult, isPartnerCenterError } from '@partnergate/client'
import type { OperationId } from '@partnergate/openapi'
import type { CallOutcome } from '../../shared/outcome.ts'
import { decideAgain, decisionIn, guardReport } from './guard-report.ts'
import { serviceReport } from './service-report.ts'
import type { Workspace } from './workspace.ts'

/** The ids that a call goes by. */
export interface CallIds {
  readonly correlationId: string
  readonly requestId: string
}

/** A call's outcome, with its data when it had some. */
export interface TriedCall<Data> {
  readonly outcome: CallOutcome
  readonly data?: Data
}

/** A call as it is tried. */
export interface Trial<Data> {
  readonly operation: OperationId
  readonly call: (ids: CallIds) => Promise<Pick<CallResult<Data>, 'data' | 'mfa'>>
  /** How many items the data has. */
  readonly count: (data: Data) => number
  /** Of a call that goes on; new ones otherwise. */
  readonly ids?: CallIds
}

/**
 * Performs a call and writes down what became of it: what the guard said comes from the client, and
 * whether anything reached the service, and how it answered, from the tenant's own log.
 */
export async function tryCall<Data>(
  workspace: Workspace,
  { operation, call, count, ids = newIds() }: Trial<Data>,
): Promise<TriedCall<Data>> {
  const { tenant, settings, drifts } = workspace
  const before = tenant.requests.length
  const [attempt] = await Promise.allSettled([call(ids)])
  const error: unknown = attempt.status === 'rejected' ? attempt.reason : undefined
  const result = attempt.status === 'fulfilled' ? attempt.value : undefined
  if (!result && !isPartnerCenterError(error)) throw error
  const decision = result
    ? result.mfa.decision
    : (decisionIn(error) ?? decideAgain(operation, await workspace.evidence(), settings))

  const seen = tenant.requests
    .slice(before)
    .filter(r => r.correlationId === ids.correlationId || r.requestId === ids.requestId)
  const service = serviceReport(seen.at(-1)?.status, error)
  const outcome = workspace.record({
    time: new Date().toISOString(),
    operation,
    persona: settings.persona,
    mode: settings.guard,
    guard: guardReport(operation, decision),
    reached: seen.length,
    ...(service && { service }),
    drift: drifts.takeOf(ids.correlationId),
    ...(result && { items: count(result.data) }),
  })
  return result ? { outcome, data: result.data } : { outcome }
}

/** New ids for a call. */
export function newIds(): CallIds {
  return { correlationId: randomUUID(), requestId: randomUUID() }
}
