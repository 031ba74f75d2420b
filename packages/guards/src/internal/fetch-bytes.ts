/** The part of `fetch` that is used; the global one and a mock tenant's fit. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>

/** What requests are made with. */
interface FetchInit {
  readonly method: 'GET'
  readonly redirect: 'manual'
  readonly headers: Headers
  readonly signal: AbortSignal
}

/** Limits of one request. */
export interface FetchLimits {
  readonly timeoutMs: number
  readonly maxBytes: number
}

/**
 * The body of a `200` answer. Redirects are not followed; the time limit holds for the whole answer, also where
 * the given `fetch` does not listen to its signal.
 *
 * @throws Error for every other answer, for none in time and for one that is too large
 */
export async function fetchBytes(
  fetch: Fetch,
  url: string,
  { timeoutMs, maxBytes }: FetchLimits,
  headers = new Headers(),
): Promise<Uint8Array<ArrayBuffer>> {
  const signal = AbortSignal.timeout(timeoutMs)
  const work = async () => {
    const init: FetchInit = { method: 'GET', redirect: 'manual', headers, signal }
    const response = await fetch(url, init)
    if (response.status !== 200 || response.redirected) {
      await response.body?.cancel()
      throw new Error(`expected status 200 and got ${response.status}`)
    }
    return readBytes(response.body, maxBytes)
  }
  return before(signal, work())
}

/**
 * All of a body.
 *
 * @throws RangeError as soon as it is longer than `maxBytes`
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    const chunk = await reader?.read()
    if (chunk?.value === undefined) break
    length += chunk.value.byteLength
    if (length > maxBytes) {
      await reader?.cancel()
      throw new RangeError(`the body is longer than ${maxBytes} bytes`)
    }
    chunks.push(chunk.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

function before<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
