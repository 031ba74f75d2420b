import { bodyBroken } from './connection-error.ts'
import type { DrawnEffects } from './faults.ts'
import type { Waiting } from './wait.ts'
import { wait } from './wait.ts'

/** How an answer has to go over a wire, where the `Response` alone doesn't say it. */
export interface Transfer {
  /** Announce this many bytes, and close the connection once the body has ended. */
  readonly cutOf?: number
  /** The body comes piece by piece: send each when it is there. */
  readonly inPieces?: boolean
}

const transfers = new WeakMap<Response, Transfer>()

export function transferOf(response: Response): Transfer {
  return transfers.get(response) ?? {}
}

/** An answer whose body ends in the middle or comes slowly, as the effects say. */
export async function disturb(
  response: Response,
  { truncate, slowBodyMs }: DrawnEffects,
  waiting: Waiting,
): Promise<Response> {
  if ((!truncate && slowBodyMs === undefined) || response.body === null) return response
  const whole = new Uint8Array(await response.arrayBuffer())
  const bytes = truncate ? whole.slice(0, Math.floor(whole.byteLength / 2)) : whole
  const isCut = truncate === true || truncate === 'connection'
  const { status, statusText } = response
  const headers = new Headers(response.headers)
  headers.delete('Content-Length')
  if (slowBodyMs !== undefined) headers.set('Content-Length', String(bytes.byteLength))
  const breaks = truncate === 'connection'
  const inPieces = breaks || slowBodyMs !== undefined
  const body = inPieces ? stream(bytes, breaks, slowBodyMs ?? 0, waiting) : bytes
  const disturbed = new Response(body, { status, statusText, headers })
  transfers.set(disturbed, { inPieces, ...(isCut && { cutOf: whole.byteLength }) })
  return disturbed
}

/** In how many pieces a slow body comes, at most. */
const mostPieces = 16

/** Bytes that come piece by piece over the time, and then an end or a break. */
function stream(
  bytes: Uint8Array<ArrayBuffer>,
  breaks: boolean,
  ms: number,
  { timer, clock, signal }: Waiting,
): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.byteLength / mostPieces))
  const count = Math.ceil(bytes.byteLength / size)
  const left = new AbortController()
  const waiting = { timer, clock, signal: AbortSignal.any([signal, left.signal]) }
  let sent = 0
  return new ReadableStream(
    {
      async pull(controller) {
        if (sent > 0 && sent < count && ms > 0) await wait(ms / (count - 1), waiting)
        if (sent < count) {
          controller.enqueue(bytes.slice(sent * size, (sent + 1) * size))
          sent += 1
        } else if (breaks) controller.error(bodyBroken())
        else controller.close()
      },
      cancel: reason => left.abort(reason),
    },
    { highWaterMark: 0 },
  )
}
