import type { Operation } from '@partnergate/openapi'
import { isTimeoutError, type ResponsePromise } from 'ky'
import type { Exchange } from '../call/exchange.ts'
import { InvalidResponseError } from '../errors/transport-errors.ts'
import { networkError } from './rethrow.ts'

/**
 * Reads the body of a success: JSON, text or a `Blob`, as the operation says; `undefined` where it is empty. ky puts
 * the call's timeout on the reading too.
 *
 * @throws InvalidResponseError (`ERR_INVALID_RESPONSE`) for what should be JSON and isn't
 */
export async function readBody(
  sent: ResponsePromise,
  response: Response,
  operation: Operation,
  exchange: Exchange,
): Promise<unknown> {
  if (exchange.asStream) return response.body ?? new Blob().stream()
  const mediaType = operation.answer ?? response.headers.get('Content-Type') ?? 'application/json'
  const isJson = mediaType.includes('json')
  const isText = isJson || mediaType.startsWith('text/')
  try {
    if (!isText) return await blobOf(sent)
    const text = await sent.text()
    return isJson ? parseJson(text, exchange, response.status) : text || undefined
  } catch (error) {
    if (error instanceof InvalidResponseError || isTimeoutError(error)) throw error
    // The connection broke in the middle of the body, which ky leaves as the runtime reports it.
    throw networkError(exchange, error)
  }
}

async function blobOf(sent: ResponsePromise): Promise<Blob | undefined> {
  const blob = await sent.blob()
  return blob.size > 0 ? blob : undefined
}

function parseJson(text: string, exchange: Exchange, status: number): unknown {
  // Seven of the documented answers begin with a byte order mark.
  const json = text.replace(/^\uFEFF+/, '')
  if (json.trim() === '') return undefined
  try {
    return JSON.parse(json)
  } catch {
    // The parser's own message repeats part of the text.
    const { request, correlationId, requestId } = exchange
    const operation = request.operation.id
    throw new InvalidResponseError(
      `${operation}: the answer (${status}) is not JSON. Check that the endpoint is the service itself; a proxy or sign-in page may have answered.`,
      { operation, status, correlationId, requestId },
    )
  }
}
