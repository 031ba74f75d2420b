import type { Exchange } from '../call/exchange.ts'
import { InvalidResponseError } from '../errors/transport-errors.ts'
import type { Admission } from '../guard/admission.ts'
import { abortable } from '../internal/abortable.ts'
import type { Answer } from '../response/answer.ts'
import { isCutShort } from '../response/cut-short.ts'
import { faultOf } from '../response/fault.ts'
import { CutShortError } from './network-failure.ts'
import { isRead } from './repeatable.ts'

/**
 * Reads an answer to its end, within the time of the try: a body that breaks off is a failure of the connection, and
 * another try may bring the whole. Of an error the status alone will do.
 *
 * @throws InvalidResponseError (`ERR_INVALID_RESPONSE`) for what should be JSON and isn't
 */
export async function readAnswer(
  response: Response,
  exchange: Exchange,
  admission: Admission,
  signal: AbortSignal,
): Promise<Answer> {
  if (response.ok) {
    const body = await abortable(readBody(response, exchange), signal)
    return { response, body, fault: undefined, admission }
  }
  const text = await abortable(
    response.text().catch(() => ''),
    signal,
  )
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false
  const body = isJson ? (parsed(text)?.value ?? text) : text
  return { response, body, fault: faultOf(body), admission }
}

/** The body of a success: JSON, text or a `Blob`, as the operation says; `undefined` where it is empty. */
async function readBody(response: Response, exchange: Exchange): Promise<unknown> {
  if (exchange.asStream) return response.body ?? new Blob().stream()
  const mediaType =
    exchange.request.operation.answer ?? response.headers.get('Content-Type') ?? 'application/json'
  const whole = async <Value>(reading: Promise<Value>): Promise<Value> => {
    try {
      return await reading
    } catch (cause) {
      throw new CutShortError({ cause })
    }
  }
  if (mediaType.includes('json')) {
    return jsonOf(await whole(response.text()), exchange, response.status)
  }
  if (mediaType.startsWith('text/')) return (await whole(response.text())) || undefined
  const blob = await whole(response.blob())
  return blob.size > 0 ? blob : undefined
}

function jsonOf(text: string, exchange: Exchange, status: number): unknown {
  // Seven of the documented answers begin with a byte order mark.
  const json = text.replace(/^\uFEFF+/, '')
  if (json.trim() === '') return undefined
  const result = parsed(json)
  if (result) return result.value
  if (isCutShort(json)) throw new CutShortError()
  const { request, correlationId, requestId, tries } = exchange
  const operation = request.operation.id
  throw new InvalidResponseError(
    `${operation}: the answer (${status}) is not JSON. Check that the endpoint is the service itself; a proxy or sign-in page may have answered.`,
    {
      operation,
      status,
      correlationId,
      requestId,
      attempts: tries.failed,
      mayBeDone: !isRead(exchange),
    },
  )
}

/** The parser's own message would repeat part of the text. */
function parsed(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return undefined
  }
}
