import { afterEach, beforeEach, vi } from 'vitest'

/** Puts a file's tests on a clock that `settled` lets go as fast as it can, and half of every jitter. */
export function useFastClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    })
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
  })
  afterEach(() => {
    vi.useRealTimers()
  })
}

/** Lets a call run to its end with the clock going as fast as it can, and tells how long it took. */
export async function settled(
  call: PromiseLike<unknown>,
): Promise<{ outcome: unknown; took: number }> {
  const start = Date.now()
  const outcome = Promise.resolve(call).catch(reason => reason)
  let done = false
  void outcome.then(() => {
    done = true
  })
  while (!done) await vi.advanceTimersToNextTimerAsync()
  return { outcome: await outcome, took: Date.now() - start }
}
