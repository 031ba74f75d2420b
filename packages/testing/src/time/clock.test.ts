import { expect, test, vi } from 'vitest'
import { createClock } from './clock.ts'

test('stands still at its start until it is advanced', () => {
  const clock = createClock(1000)
  const first = clock.read()
  expect(clock.now()).toBe(1000)
  clock.advance(500)
  expect(clock.now()).toBe(1500)
  clock.set(first)
  expect(clock.now()).toBe(1000)
})

test('runs with the machine when it has no start', () => {
  vi.useFakeTimers({ now: 5000 })
  const clock = createClock()
  clock.advance(100)
  vi.setSystemTime(6000)
  expect(clock.now()).toBe(6100)
  vi.useRealTimers()
})

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('does not advance by %s', ms => {
  expect(() => createClock(0).advance(ms)).toThrow(RangeError)
})

test('ends a wait once it has been advanced far enough', async () => {
  const clock = createClock(0)
  const done = vi.fn()
  const waiting = clock.wait(100, new AbortController().signal).then(done)
  clock.advance(99)
  await Promise.resolve()
  expect(done).not.toHaveBeenCalled()
  clock.advance(1)
  await waiting
  expect(done).toHaveBeenCalledOnce()
})

test('ends a wait with the reason of an abort', async () => {
  const controller = new AbortController()
  const waiting = createClock(0).wait(100, controller.signal)
  controller.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
})
