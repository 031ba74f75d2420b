import type { Caller } from '../identity/caller.ts'
import { replayKey } from '../protocol/idempotency.ts'
import type { Exchange } from './exchange.ts'
import { commonHeaders } from './responses.ts'

/**
 * Does a write once under the request id that the caller chose: when it comes again, also at the same time, it gets the
 * answer of the first. Reads are done anew, and so is what was refused: it has changed nothing. (Partner Center
 * documentation, "REST headers": the same `MS-RequestId` for a retry, a new one for every other call)
 */
export async function onceOnly(
  exchange: Exchange,
  caller: Caller,
  work: () => Response,
): Promise<Response> {
  const { operation, request, ids, state } = exchange
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (operation.host !== 'partner-center' || isRead || !ids.chosen) return work()
  const key = replayKey(request, caller, ids.requestId)
  const earlier = state.replays.find(key)
  if (earlier) {
    for (const [name, value] of commonHeaders(exchange)) earlier.headers.set(name, value)
    return earlier
  }
  const response = work()
  await state.replays.keep(key, response)
  return response
}
