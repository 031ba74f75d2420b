import type { LineRecord } from '../../../../shared/billing.ts'
import { Failure } from '../../../data/failure.ts'

/**
 * Reads a stream of records, each as it arrives. Nothing is read ahead of whoever takes them.
 *
 * @throws Failure when it breaks off, with the problem that the server told, if it did
 */
export async function* readRecords(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Exclude<LineRecord, { problem: unknown } | { done: true }>, void, undefined> {
  let rest = ''
  for await (const text of piecesOf(body)) {
    const pieces = (rest + text).split('\n')
    rest = pieces.pop() ?? ''
    for (const piece of pieces) {
      const record = JSON.parse(piece) as LineRecord
      if ('done' in record) return
      if ('problem' in record) throw new Failure(record.problem)
      yield record
    }
  }
  // An end without its record is a connection that broke.
  throw new Failure(undefined)
}

/** Not every browser iterates streams. */
async function* piecesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  try {
    while (true) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}
