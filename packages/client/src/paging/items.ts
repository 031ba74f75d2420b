import type { Operation } from '@partnergate/openapi'
import { InvalidResponseError } from '../errors/transport-errors.ts'
import { isRecord } from '../internal/is-record.ts'

/** The items of a page; none where the answer is empty or leaves them out. */
export function itemsOf({ id, items }: Operation, page: unknown): readonly unknown[] {
  const found = items && isRecord(page) ? page[items] : page
  if (found === undefined || found === null) return []
  if (Array.isArray(found)) return found
  throw new InvalidResponseError(
    `${id}: the answer is no collection. Await the call instead of iterating it to see what came.`,
    { operation: id },
  )
}
