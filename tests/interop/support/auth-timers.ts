import { vi } from 'vitest'

/** Does some work without waiting for its timers; the rest of the machine's time stays real. */
export async function withoutWaiting<Value>(work: () => Promise<Value>): Promise<Value> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    let done = false
    const outcome = work().finally(() => {
      done = true
    })
    outcome.catch(() => {})
    while (!done) {
      await vi.advanceTimersToNextTimerAsync()
      await new Promise(resolve => setImmediate(resolve))
    }
    return await outcome
  } finally {
    vi.useRealTimers()
  }
}
