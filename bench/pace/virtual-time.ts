import { install } from '@sinonjs/fake-timers'

/** Turns of the event loop in which what needs no timer comes to its end: promises, and streams in memory. */
const turns = 4

/** Work of the service that is neither done nor waiting for a timer: signatures are checked in other threads. */
let running = 0

/** Keeps the time from going on while some work lasts. */
export async function atOnce<Value>(work: () => Promise<Value>): Promise<Value> {
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
  }
}

/** Waits in virtual time. */
export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/**
 * Does some work in virtual time: timers and clocks are fake, and when all that can be done now is done, the time jumps
 * to the next timer. What the work waits for costs no time, and the machine's own speed has no part in the outcome.
 *
 * @returns how long it took, in milliseconds of virtual time
 */
export async function inVirtualTime(work: () => Promise<void>): Promise<number> {
  const nextTurn = setImmediate
  const clock = install({
    now: Date.now(),
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
  })
  const settled = async () => {
    for (let turn = 0; turn < turns || running > 0; turn += 1) await new Promise(nextTurn)
  }
  try {
    const start = performance.now()
    let end: number | undefined
    const done = work().finally(() => {
      end = performance.now()
    })
    while (end === undefined) {
      await settled()
      if (end === undefined) clock.next()
    }
    await done
    return end - start
  } finally {
    clock.uninstall()
  }
}
