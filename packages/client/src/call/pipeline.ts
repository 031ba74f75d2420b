import { errorFromAnswer } from '../errors/error-from-answer.ts'
import { authorize } from '../guard/authorize.ts'
import { reportDrift } from '../guard/report-drift.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import type { PageRequest } from '../request/page-request.ts'
import { serviceVerdictOf } from '../response/service-verdict.ts'
import { sendRenewingOnce } from '../send/renew-once.ts'
import type { CallResult } from './call.ts'
import type { Client } from './client.ts'
import type { Exchange } from './exchange.ts'

/**
 * The order of a call, for each of its pages:
 *
 * 1. the exchange carries the correlation id, which all tries and pages share;
 * 2. `authorize`: token, evidence, decision. A denied call ends here, before anything is sent;
 * 3. `sendRenewingOnce`: send with retries, each of which is authorized again, and parse;
 * 4. `reportDrift`: compare the local verdict with the service's;
 * 5. `errorFromAnswer`: map what the service reports to an error.
 */
export async function perform(
  client: Client,
  request: PageRequest,
  call: CallSettings & Pick<Exchange, 'asStream'>,
): Promise<CallResult<unknown>> {
  const { settings } = client
  const exchange: Exchange = { ...call, request }
  const admission = await authorize(client, exchange)
  const answer = await sendRenewingOnce(client, exchange, admission)
  const service = serviceVerdictOf(answer)
  const { verdict, evidence } = answer.admission
  reportDrift(exchange, verdict, service, settings)
  // A HEAD asks whether something exists: "no" is its other answer, not an error.
  const { method } = request.operation
  const isAbsent = method === 'HEAD' && answer.response.status === 404
  if (answer.fault && !isAbsent) {
    throw errorFromAnswer(exchange, answer, settings.hosts[request.operation.host].label)
  }
  return {
    data: method === 'HEAD' ? !isAbsent : answer.body,
    response: answer.response,
    mfa: { compliant: service.compliant, evidence, decision: verdict?.decision },
  }
}
