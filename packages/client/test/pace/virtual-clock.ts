import type { Clock } from '../../src/pace/clock.ts'

/** A clock that jumps from timer to timer. */
export interface VirtualClock extends Clock {
  /** Timers that have not called back yet. */
  readonly timers: number
  /** Lets time pass until nothing is left to happen, or until this time, in milliseconds. */
  run(until?: number): Promise<void>
}

interface Timer {
  readonly at: number
  readonly order: number
  readonly callBack: () => void
}

/** Makes a clock that stands still until it is run. Between two timers, promises settle. */
export function virtualClock(): VirtualClock {
  let now = 0
  let order = 0
  const timers = new Set<Timer>()
  const heap: Timer[] = []
  return {
    now: () => now,
    get timers() {
      return timers.size
    },
    after(ms, callBack) {
      const timer = { at: now + Math.max(0, ms), order: order++, callBack }
      timers.add(timer)
      push(heap, timer)
      return () => timers.delete(timer)
    },
    async run(until = Number.POSITIVE_INFINITY) {
      await settled()
      for (let timer = heap[0]; timer && timer.at <= until; timer = heap[0]) {
        pop(heap)
        if (!timers.delete(timer)) continue
        now = timer.at
        timer.callBack()
        await settled()
      }
      if (Number.isFinite(until)) now = until
    },
  }
}

/** Promises of promises have settled by then. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve()
}

const isEarlier = (one: Timer, other: Timer) =>
  one.at < other.at || (one.at === other.at && one.order < other.order)

function push(heap: Timer[], timer: Timer): void {
  let index = heap.push(timer) - 1
  while (index > 0) {
    const parent = (index - 1) >> 1
    const above = heap[parent]
    if (!above || isEarlier(above, timer)) break
    heap[index] = above
    index = parent
  }
  heap[index] = timer
}

function pop(heap: Timer[]): void {
  const last = heap.pop()
  if (!last || heap.length === 0) return
  let index = 0
  for (;;) {
    const left = 2 * index + 1
    const right = left + 1
    const child = heap[right] && heap[left] && isEarlier(heap[right], heap[left]) ? right : left
    const below = heap[child]
    if (!below || isEarlier(last, below)) break
    heap[index] = below
    index = child
  }
  heap[index] = last
}
