import { errorFromAnswer } from '../errors/error-from-answer.ts'
import { reportDrift } from '../guard/report-drift.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import type { Settings } from '../options/settings.ts'
import { reportCall } from '../report/report-call.ts'
import type { PageRequest } from '../request/page-request.ts'
import type { Answer } from '../response/answer.ts'
import { type ServiceVerdict, serviceVerdictOf } from '../response/service-verdict.ts'
import { sendAwaitingPending } from '../send/await-pending.ts'
import { createTries } from '../send/tries.ts'
import type { CallResult } from './call.ts'
import type { Client } from './client.ts'
import type { Exchange } from './exchange.ts'

/**
 * The order of a call, for each of its pages:
 *
 * 1. the exchange carries the correlation id, which all tries and pages share;
 * 2. `sendAwaitingPending`: where the caller wants it, wait for another operation on the resource to end;
 *    `sendRenewingOnce`: after a stale token, a second time with a new one;
 *    `send`: with retries, each of which is authorized anew (token, evidence, decision: a denied one sends nothing),
 *    waits for leave of the pace, goes out and has its answer read;
 * 3. `reportDrift`: compare the local verdict with the service's;
 * 4. `errorFromAnswer`: map what the service reports to an error;
 * 5. `reportCall`: tell how it ended, whichever way.
 */
export async function perform(
  client: Client,
  request: PageRequest,
  call: CallSettings & Pick<Exchange, 'asStream'>,
): Promise<CallResult<unknown>> {
  const { settings } = client
  const exchange: Exchange = { ...call, request, tries: createTries(call.totalTimeout) }
  let service: ServiceVerdict | undefined
  try {
    const answer = await sendAwaitingPending(client, exchange)
    service = serviceVerdictOf(answer)
    reportDrift(exchange, answer.admission.verdict, service, settings)
    const result = resultOf(exchange, answer, service, settings)
    reportCall(exchange, service, settings)
    return result
  } catch (error) {
    reportCall(exchange, service, settings, { error })
    throw error
  }
}

/** What an answer gives its caller. @throws what `errorFromAnswer` makes of it */
function resultOf(
  exchange: Exchange,
  answer: Answer,
  { compliant }: ServiceVerdict,
  { hosts }: Settings,
): CallResult<unknown> {
  const { method, host } = exchange.request.operation
  const isAbsent = answer.response.status === 404
  // A HEAD asks whether something exists: "no" is its other answer. A delete that was tried before, and whose answer
  // was lost, finds nothing any more because it is done.
  const isAnswer =
    isAbsent && (method === 'HEAD' || (method === 'DELETE' && exchange.tries.mayBeDone))
  if (answer.fault && !isAnswer) {
    throw errorFromAnswer(exchange, answer, hosts[host].label)
  }
  const body = isAbsent ? undefined : answer.body
  const { evidence, verdict } = answer.admission
  return {
    data: method === 'HEAD' ? !isAbsent : body,
    response: answer.response,
    mfa: { compliant, evidence, decision: verdict?.decision },
  }
}
