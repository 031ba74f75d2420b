import { QueueFullError } from '../errors/pace-errors.ts'
import { ThrottledError } from '../errors/service-errors.ts'
import type { PacedAttempt } from './pace.ts'

export function queueFullError(attempt: PacedAttempt, maxQueue: number): QueueFullError {
  const { operation, correlationId } = attempt
  return new QueueFullError(
    `${operation}: ${maxQueue} calls wait for their turn already, and pace.maxQueue allows no more. Nothing was sent; call again when some are done, or start fewer at once.`,
    { operation, correlationId, retryable: true },
  )
}

export function tooLongError(attempt: PacedAttempt, waitMs: number): ThrottledError {
  const { operation, correlationId, maxRetryAfterMs } = attempt
  const retryAfterMs = Math.ceil(waitMs)
  return new ThrottledError(
    `${operation}: the service takes no more calls for ${retryAfterMs} ms, and retry.maxRetryAfterMs is ${maxRetryAfterMs}. Nothing was sent; call again then.`,
    { operation, correlationId, retryable: true, retryAfterMs },
  )
}
