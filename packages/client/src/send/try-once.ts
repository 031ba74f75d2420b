import type { Exchange } from '../call/exchange.ts'
import { errorFromAnswer } from '../errors/error-from-answer.ts'
import { PartnerCenterError } from '../errors/partner-center-error.ts'
import type { Admission } from '../guard/admission.ts'
import { abortable } from '../internal/abortable.ts'
import type { Settings } from '../options/settings.ts'
import { retryAfterOf } from '../response/retry-after.ts'
import { networkError, timeoutError } from './failure.ts'
import type { Gate } from './gate.ts'
import { wasNeverSent } from './network-failure.ts'
import { Outline } from './outline.ts'
import { readAnswer } from './read-answer.ts'
import { isRead, isRefusal } from './repeatable.ts'

/** A try that has leave to go out. */
export interface Try {
  readonly exchange: Exchange
  readonly admission: Admission
  readonly gate: Gate
  /** Sends the request of the try. */
  readonly fetch: (signal: AbortSignal) => Promise<Response>
}

/**
 * Sends one try and reads the answer to its end, and notes how it went: for the error of the call, should there be one,
 * and for whoever gave leave.
 *
 * @param signal - aborted by the call's own signal, or when time is over
 */
export async function tryOnce(
  { exchange, admission, gate, fetch }: Try,
  signal: AbortSignal,
  settings: Settings,
): Promise<Outline> {
  const { tries } = exchange
  tries.begin()
  try {
    const response = await abortable(fetch(signal), signal)
    const answer = await readAnswer(response, exchange, admission, signal)
    const { status, headers, ok } = response
    gate.leave({ kind: 'answered', status, retryAfterMs: retryAfterOf(headers, answer.fault) })
    if (!ok) {
      const { label } = settings.hosts[exchange.request.operation.host]
      tries.fail(errorFromAnswer(exchange, answer, label), unsure(exchange, !isRefusal(status)))
    }
    return new Outline(answer)
  } catch (error) {
    noteFailure(error, exchange, gate, signal)
    throw error
  }
}

function noteFailure(error: unknown, exchange: Exchange, gate: Gate, signal: AbortSignal): void {
  const { tries } = exchange
  if (exchange.signal?.aborted) gate.leave({ kind: 'aborted' })
  else if (signal.aborted) {
    gate.leave({ kind: 'timeout' })
    tries.fail(timeoutError(exchange), unsure(exchange, true))
  } else {
    gate.leave({ kind: 'network' })
    if (error instanceof PartnerCenterError) tries.fail(error, error.mayBeDone)
    // Should it be a passed-in fetch's own affair, the call fails with that, and nobody asks for this.
    else tries.fail(networkError(exchange, error), unsure(exchange, !wasNeverSent(error)))
  }
}

/** Whether the service may have changed something: a read never does. */
function unsure(exchange: Exchange, mayBeDone: boolean): boolean {
  return mayBeDone && !isRead(exchange)
}
