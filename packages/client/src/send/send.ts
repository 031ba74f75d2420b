import ky, { isHTTPError } from 'ky'
import type { Client } from '../call/client.ts'
import type { Exchange } from '../call/exchange.ts'
import type { Admission } from '../guard/admission.ts'
import { authorize } from '../guard/authorize.ts'
import { headersOf } from '../request/headers.ts'
import type { Answer } from '../response/answer.ts'
import { faultOf } from '../response/fault.ts'
import { createGate } from './gate.ts'
import { paced } from './paced.ts'
import { readBody } from './read-body.ts'
import { rethrow } from './rethrow.ts'
import { retryPolicyOf } from './retry-policy.ts'

/**
 * Sends a request and reads the answer, with as many tries as the retry policy gives. All tries carry the same
 * ids, and each has a token that was asked for, and decided on, for it: authorization sits inside the retry.
 *
 * @returns the answer, also when it is an error of the service
 * @throws NetworkError (`ERR_NETWORK`), TimeoutError (`ERR_TIMEOUT`), or what `authorize` throws
 */
export async function send(client: Client, exchange: Exchange, first: Admission): Promise<Answer> {
  const { settings } = client
  const { request, signal, timeout } = exchange
  const gate = createGate(exchange, settings)
  let admission = first
  try {
    const sent = ky(request.url, {
      method: request.operation.method,
      headers: headersOf(exchange, settings, admission.token),
      // A token must not follow a redirect to wherever it leads.
      redirect: 'manual',
      retry: retryPolicyOf(exchange),
      timeout,
      ...(request.body !== undefined && { body: request.body }),
      ...(signal && { signal }),
      fetch: (input, init) => paced(requestOf(input), init, settings, gate, signal),
      hooks: {
        beforeRequest: [() => gate.enter(1)],
        beforeRetry: [
          async state => {
            admission = await authorize(client, exchange)
            await gate.enter(state.retryCount + 1)
            state.request.headers.set('Authorization', `Bearer ${admission.token}`)
          },
        ],
      },
    })
    const response = await sent
    const body = await readBody(sent, response, request.operation, exchange)
    return { response, body, fault: undefined, admission }
  } catch (error) {
    if (!isHTTPError(error)) return rethrow(error, exchange)
    const { response, data } = error
    return { response, body: data, fault: faultOf(data), admission }
  } finally {
    gate.close()
  }
}

/** ky always passes a `Request`, though its type allows for more; a second one would use up the first one's body. */
function requestOf(input: string | URL | Request): Request {
  return input instanceof Request ? input : new Request(input)
}
