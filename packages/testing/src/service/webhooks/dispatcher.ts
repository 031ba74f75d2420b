import type { TenantClock } from '../../time/clock.ts'
import type { OpenDelivery, WebhookDelivery } from './delivery.ts'
import { maxAttempts, pauseMs } from './delivery.ts'
import type { Poster } from './post.ts'
import { post } from './post.ts'

/** Brings deliveries to their receiver, again and again until they are taken. */
export interface Dispatcher {
  /** Every delivery, the oldest first. */
  readonly deliveries: readonly WebhookDelivery[]
  send(
    delivery: Pick<WebhookDelivery, 'event' | 'url' | 'body'>,
    inOwnHeader: boolean,
  ): WebhookDelivery
  /** Resolves when nothing is on its way. What waits for its next attempt isn't. */
  settled(): Promise<void>
  /** Sends nothing more. */
  stop(): void
}

export function createDispatcher(poster: Poster, clock: TenantClock): Dispatcher {
  const deliveries: OpenDelivery[] = []
  const underway = new Set<Promise<void>>()
  const stopped = new AbortController()
  const { signal } = stopped
  /** First attempts follow each other, so that a receiver that takes events gets them in their order. */
  let line = Promise.resolve()

  async function attempt(delivery: OpenDelivery, inOwnHeader: boolean): Promise<void> {
    const answer = await post(delivery, poster, inOwnHeader)
    delivery.attempts.push(answer)
    const { status = 0 } = answer
    if (status >= 200 && status < 300) delivery.state = 'delivered'
    else if (delivery.attempts.length === maxAttempts) delivery.state = 'failed'
    else void retry(delivery, inOwnHeader)
  }

  async function retry(delivery: OpenDelivery, inOwnHeader: boolean): Promise<void> {
    try {
      await clock.wait(pauseMs(delivery.attempts.length), signal)
    } catch {
      return
    }
    track(attempt(delivery, inOwnHeader))
  }

  function track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => underway.delete(tracked))
    underway.add(tracked)
    return tracked
  }

  return {
    deliveries,
    send(content, inOwnHeader) {
      const delivery: OpenDelivery = { ...content, attempts: [], state: 'pending' }
      deliveries.push(delivery)
      if (!signal.aborted) line = track(line.then(() => attempt(delivery, inOwnHeader)))
      return delivery
    },
    async settled() {
      // Waits that the clock has just ended go on in the microtasks before this.
      await new Promise(resolve => setImmediate(resolve))
      while (underway.size > 0) await Promise.all(underway)
    },
    stop: () => stopped.abort(),
  }
}
