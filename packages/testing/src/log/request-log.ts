import type { OpenRecord, RecordedRequest } from './recorded-request.ts'

/** Every request that reached an operation, the oldest first. */
export interface RequestLog {
  /** One array for the tenant's life: it grows, and `clear` empties it. */
  readonly requests: readonly RecordedRequest[]
  open(record: OpenRecord): OpenRecord
  clear(): void
}

export function createRequestLog(): RequestLog {
  const requests: RecordedRequest[] = []
  return {
    requests,
    open(record) {
      requests.push(record)
      return record
    },
    clear() {
      requests.length = 0
    },
  }
}
