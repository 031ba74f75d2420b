import { abortable } from '../internal/abortable.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import { CutShortError } from '../send/network-failure.ts'

/** Nothing came for as long as one try may take. */
export class IdleError extends Error {
  override readonly name = 'IdleError'
}

/**
 * The chunks of a body as they come, one at a time so that nobody's memory fills. A body that ends before its length,
 * or stops, is an error; one that is left early is cancelled, and with it the connection.
 */
export async function* chunksOf(
  response: Response,
  { signal, timeout }: CallSettings,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader()
  if (!reader) return
  let isOver = false
  let received = 0
  try {
    while (true) {
      const { done, value } = await inTime(abortable(reader.read(), signal), timeout)
      isOver = done
      if (done) break
      received += value.length
      yield value
    }
    if (received < lengthOf(response)) throw new CutShortError()
  } finally {
    if (!isOver) reader.cancel().catch(() => {})
  }
}

/** How long the body is; 0 where nobody says, or fetch unpacked it on the way. */
function lengthOf({ headers }: Response): number {
  return headers.has('Content-Encoding') ? 0 : Number(headers.get('Content-Length') ?? 0)
}

async function inTime<Value>(work: Promise<Value>, timeout: number | false): Promise<Value> {
  if (timeout === false) return work
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new IdleError('nothing came')), timeout)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
