import ky, { isHTTPError } from 'ky'
import type { Client } from '../call/client.ts'
import type { Exchange } from '../call/exchange.ts'
import type { Admission } from '../guard/admission.ts'
import { authorize } from '../guard/authorize.ts'
import { headersOf } from '../request/headers.ts'
import type { Answer } from '../response/answer.ts'
import { rethrow } from './failure.ts'
import { createGate } from './gate.ts'
import { Outline } from './outline.ts'
import { retryPolicyOf } from './retry-policy.ts'
import { tryOnce } from './try-once.ts'

/** A credential gives tokens that are good for some minutes at least. */
const stalenessMs = 60_000

/**
 * Sends a request and reads the answer, with as many tries as the retry policy gives. All tries carry the same ids.
 * Each has a token that was asked for, and decided on, for it, and leave of the client's pace: both come after the wait
 * for the try, and neither is part of its time.
 *
 * @param renewed - the token of the first try, where it is known already
 * @returns the answer, also when it is an error of the service
 * @throws NetworkError (`ERR_NETWORK`), TimeoutError (`ERR_TIMEOUT`), InvalidResponseError (`ERR_INVALID_RESPONSE`), or
 * what `authorize` throws
 */
export async function send(
  client: Client,
  exchange: Exchange,
  renewed?: Admission,
): Promise<Answer> {
  const { settings } = client
  const { request, signal, timeout, tries } = exchange
  const { fetch = globalThis.fetch } = settings
  const gate = createGate(exchange, settings)
  let admission = renewed
  const admit = async (outgoing: Request, isFirst: boolean) => {
    let token = isFirst && renewed ? renewed : await authorize(client, exchange)
    const asked = performance.now()
    await gate.enter(tries.next, token.token)
    // Who waited in a long queue for leave may hold a token that has expired meanwhile.
    if (performance.now() - asked > stalenessMs) token = await authorize(client, exchange)
    outgoing.headers.set('Authorization', `Bearer ${token.token}`)
    admission = token
  }
  try {
    const outline = await ky(request.url, {
      method: request.operation.method,
      headers: headersOf(exchange, settings),
      // A token must not follow a redirect to wherever it leads.
      redirect: 'manual',
      retry: retryPolicyOf(exchange, settings),
      timeout,
      totalTimeout: tries.remainingMs ?? false,
      ...(request.body !== undefined && { body: request.body }),
      ...(signal && { signal }),
      hooks: {
        beforeRequest: [state => admit(state.request, true)],
        beforeRetry: [state => admit(state.request, false)],
      },
      fetch: (input, init) => {
        const outgoing = requestOf(input)
        const sent = () => fetch(outgoing, init)
        if (!admission) throw new TypeError('a try went out without a token')
        return tryOnce({ exchange, admission, gate, fetch: sent }, outgoing.signal, settings)
      },
    })
    return Outline.answerOf(outline)
  } catch (error) {
    return isHTTPError(error) ? Outline.answerOf(error.response) : rethrow(error, exchange)
  } finally {
    gate.close()
  }
}

/** ky always passes a `Request`, though its type allows for more; a second one would use up the first one's body. */
function requestOf(input: string | URL | Request): Request {
  return input instanceof Request ? input : new Request(input)
}
