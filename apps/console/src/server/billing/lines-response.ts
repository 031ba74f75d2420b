import type { PartnerCenter } from '@partnergate/client'
import type { LineRecord } from '../../shared/billing.ts'
import { documentOf } from '../problems/problem.ts'
import { problemOf } from '../problems/problem-handler.ts'
import { ndjson } from '../streams/ndjson.ts'
import { type LinesWish, readLines } from './read-lines.ts'

/**
 * Answers with line items as they come, until the last of them, a problem, or whoever asked has left.
 *
 * @throws whatever keeps the first of them from coming
 */
export async function linesResponse(
  client: PartnerCenter,
  wish: LinesWish,
  { signal: left }: Request,
): Promise<Response> {
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, left])
  try {
    return await ndjson<LineRecord>(readLines(client, wish, signal), {
      onError: problemRecord,
      onCancel: () => stop.abort(),
    })
  } catch (error) {
    // Nobody is there any more to be told.
    if (signal.aborted) return new Response(null, { status: 499 })
    throw error
  }
}

/** The last record of a stream that broke off. @throws an error that callers may not read */
function problemRecord(error: unknown): LineRecord {
  const known = problemOf(error)
  if (!known) throw error
  return { problem: documentOf(known) }
}
