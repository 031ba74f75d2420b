import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { closest } from 'fastest-levenshtein'
import type { OpenRecord, RecordedRequest } from './recorded-request.ts'
import type { UnexpectedRequest } from './unexpected-request.ts'

/** Every request that reached an operation, the oldest first, and those that reached none. */
export interface RequestLog {
  /** One array for the tenant's life: it grows up to its limit, and `clear` empties it. */
  readonly requests: readonly RecordedRequest[]
  readonly unexpected: readonly UnexpectedRequest[]
  /** @throws TypeError when there is no such operation */
  calls<Id extends OperationId>(operation: Id): RecordedRequest<Id>[]
  open(record: OpenRecord): OpenRecord
  addUnexpected(request: UnexpectedRequest): void
  clear(): void
}

/** @param limit - how many requests are kept; the oldest go first */
export function createRequestLog(limit: number): RequestLog {
  const requests: RecordedRequest[] = []
  const unexpected: UnexpectedRequest[] = []

  function add<Entry>(log: Entry[], entry: Entry): void {
    log.push(entry)
    if (log.length > limit) log.shift()
  }

  return {
    requests,
    unexpected,
    calls<Id extends OperationId>(operation: Id) {
      requireOperation(operation)
      return requests.filter(
        (request): request is RecordedRequest<Id> => request.operation === operation,
      )
    },
    open(record) {
      add(requests, record)
      return record
    },
    addUnexpected: request => add(unexpected, request),
    clear() {
      requests.length = 0
      unexpected.length = 0
    },
  }
}

/** A misspelt id would be found never, which a test could take for good news. */
function requireOperation(id: string): asserts id is OperationId {
  if (Object.hasOwn(operations, id)) return
  const near = closest(id, Object.keys(operations))
  throw new TypeError(`There is no operation ${id}; did you mean ${near}?`)
}
