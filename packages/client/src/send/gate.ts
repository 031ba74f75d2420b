import { tenantIdOf } from '../auth/tenant-id.ts'
import type { Exchange } from '../call/exchange.ts'
import { abortable } from '../internal/abortable.ts'
import type { Settings } from '../options/settings.ts'
import type { PacedOutcome, Permit } from '../pace/pace.ts'

/** Leave for the tries of one request, one after the other; none is held while a try is waited for. */
export interface Gate {
  /**
   * Waits for leave to send a try.
   *
   * @param attempt - 1 for the first try
   * @param token - the one that it will be sent with
   * @throws the reason of the call's signal when it aborts
   */
  enter(attempt: number, token: string): Promise<void>
  /** Tells how the try ended. */
  leave(outcome: PacedOutcome): void
  /** Ends a wait that goes on, and gives back leave that was not used. */
  close(): void
}

/** The gate that a client's pace keeps; it is always open where there is none. */
export function createGate(exchange: Exchange, { pace }: Settings): Gate {
  if (!pace) return { enter: async () => {}, leave: () => {}, close: () => {} }
  const { request, correlationId, signal, priority, retry } = exchange
  const closing = new AbortController()
  let permit: Permit | undefined
  const leave = (outcome: PacedOutcome) => {
    const held = permit
    permit = undefined
    held?.done(outcome)
  }
  return {
    leave,
    async enter(attempt, token) {
      const ended = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal
      const { operation, customerId } = request
      const admitted = pace.admit({
        operation: operation.id,
        host: operation.host,
        tenantId: tenantIdOf(token),
        customerId,
        priority,
        attempt,
        correlationId,
        maxRetryAfterMs: retry.maxRetryAfterMs,
        signal: ended,
      })
      try {
        permit = await abortable(admitted, ended)
      } catch (error) {
        // A pace that does not listen to the signal may still give leave, to nobody.
        admitted.then(late => late.done({ kind: 'unsent' })).catch(() => {})
        throw error
      }
    },
    close() {
      leave({ kind: 'unsent' })
      closing.abort()
    },
  }
}
