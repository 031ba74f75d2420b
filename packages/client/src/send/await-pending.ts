import type { Client } from '../call/client.ts'
import type { Exchange } from '../call/exchange.ts'
import { sleep } from '../internal/sleep.ts'
import type { Answer } from '../response/answer.ts'
import { retryAfterOf } from '../response/retry-after.ts'
import { announce } from './announce.ts'
import { sendRenewingOnce } from './renew-once.ts'

/**
 * Codes of a 409 that passes by itself: an operation, an adjustment order or an upgrade is pending. Other conflicts
 * stay what they are.
 */
const pendingCodes = ['900278', '800014', '900112']

/** The first pause, and the longest, in milliseconds: pending operations take minutes rather than moments. */
const firstPauseMs = 1000
const longestPauseMs = 60_000

/**
 * Sends, and where the caller wants it, sends again until no other operation is pending on the resource, or the time
 * for it is over. All of them carry the same request id: should the pending operation be this very call, of which only
 * the answer was lost, it is not done twice.
 */
export async function sendAwaitingPending(client: Client, exchange: Exchange): Promise<Answer> {
  const { awaitPending, tries, signal } = exchange
  const end = performance.now() + awaitPending
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    const answer = await sendRenewingOnce(client, exchange)
    if (awaitPending === 0 || !isPending(answer)) return answer
    const delayMs = retryAfterOf(answer.response.headers, answer.fault) ?? pause
    const left = Math.min(end - performance.now(), tries.remainingMs ?? Number.POSITIVE_INFINITY)
    if (delayMs >= left) return answer
    announce(exchange, delayMs, client.settings, 'pending')
    await sleep(delayMs, signal)
  }
}

function isPending({ response, fault }: Answer): boolean {
  if (response.status !== 409 || !fault) return false
  const { code = '', description = '' } = fault
  return (
    pendingCodes.includes(code) || /\bpending (operation|order)|\bin progress\b/i.test(description)
  )
}
