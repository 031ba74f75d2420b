import type { PartnerCenter } from '@partnergate/client'
import type { LineRecord } from '../../shared/billing.ts'
import { documentOf, problem } from '../problems/problem.ts'
import { problemOf } from '../problems/problem-handler.ts'
import { ndjson } from '../streams/ndjson.ts'
import { type LinesWish, readLines } from './read-lines.ts'

/** Who a stream is for. */
export interface Audience {
  /** Aborts when whoever asked has left. */
  readonly left: AbortSignal
  /** Whether they are still signed in; what somebody may not ask for any more does not go on coming either. */
  readonly isSignedIn: () => boolean
}

/**
 * Answers with line items as they come, until the last of them, a problem, or the end of who they are for.
 *
 * @throws whatever keeps the first of them from coming
 */
export async function linesResponse(
  client: PartnerCenter,
  wish: LinesWish,
  { left, isSignedIn }: Audience,
): Promise<Response> {
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, left])
  try {
    return await ndjson(whileSignedIn(readLines(client, wish, signal), isSignedIn), {
      onError: problemRecord,
      onCancel: () => stop.abort(),
    })
  } catch (error) {
    // Nobody is there any more to be told.
    if (signal.aborted) return new Response(null, { status: 499 })
    throw error
  }
}

async function* whileSignedIn(
  records: AsyncIterable<LineRecord>,
  isSignedIn: Audience['isSignedIn'],
): AsyncGenerator<LineRecord, void, undefined> {
  for await (const record of records) {
    if (!isSignedIn()) throw problem(401, 'You are signed out. Sign in to go on.')
    yield record
  }
}

/** The last record of a stream that broke off. @throws an error that callers may not read */
function problemRecord(error: unknown): LineRecord {
  const known = problemOf(error)
  if (!known) throw error
  return { problem: documentOf(known) }
}
