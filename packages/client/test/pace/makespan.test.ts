import { expect, test, vi } from 'vitest'
import { alignedWindow, fixedWindow, slidingWindow, tokenBucket } from './limiters.ts'
import { random, runJob, world } from './simulate.ts'
import type { VirtualLimits } from './virtual-service.ts'

// Minutes of virtual time take seconds of a busy machine's.
vi.setConfig({ testTimeout: 30_000 })

/** Limits that nobody told the client of. */
const partners: [string, number, VirtualLimits][] = [
  ['1000 in any 10 s', 100, { partner: () => slidingWindow(1000, 10_000) }],
  ['1000 in any minute', 1000 / 60, { partner: () => slidingWindow(1000, 60_000) }],
  ['500 in any 5 s, not counting refused', 100, { partner: () => slidingWindow(500, 5000, false) }],
  ['600 in windows of a minute', 10, { partner: () => fixedWindow(600, 60_000) }],
  ['1000 in windows of 10 s', 100, { partner: () => fixedWindow(1000, 10_000) }],
  ['1000 in 10 s by the clock', 100, { partner: () => alignedWindow(1000, 10_000) }],
  ['50 in a second by the clock', 50, { partner: () => alignedWindow(50, 1000) }],
  ['a bucket of 100, 100 a second', 100, { partner: () => tokenBucket(100, 100) }],
  ['a bucket of 500, 100 a second', 100, { partner: () => tokenBucket(100, 500) }],
  ['a bucket of 50, 20 a second', 20, { partner: () => tokenBucket(20, 50) }],
  ['a bucket of 400, 400 a second', 400, { partner: () => tokenBucket(400, 400) }],
  [
    '1000 in any 10 s, and 5 for each customer',
    100,
    { partner: () => slidingWindow(1000, 10_000), customer: () => slidingWindow(5, 10_000) },
  ],
  ['4 in any 10 s for each customer', 200, { customer: () => slidingWindow(4, 10_000) }],
]

test.each(partners)(
  'a job of 5,000 calls comes close to the best, with few refused, where the limit is %s',
  async (_, rate, limits) => {
    const next = random()
    const latencyMs = () => 40 * (0.7 + 0.6 * next())
    const { seconds, refused } = await runJob(world({ ...limits, latencyMs }), 500, 10)
    expect(seconds / (5000 / rate)).toBeLessThan(1.05)
    expect(refused / 5000).toBeLessThan(0.01)
  },
)

test.each([
  ['100 in any second', { partner: () => slidingWindow(100, 1000) }],
  ['100 in windows of a second', { partner: () => fixedWindow(100, 1000) }],
  ['a bucket of 10, 100 a second', { partner: () => tokenBucket(100, 10) }],
])(
  'where a refusal costs more than the limit gives in that time, it still finds the rate: %s',
  async (_, limits) => {
    const { seconds, refused } = await runJob(world(limits), 500, 10)
    expect(seconds / 50).toBeLessThan(1.35)
    expect(refused / 5000).toBeLessThan(0.01)
  },
)

test('a service without limits is not held back by a pace', async () => {
  const free = world({ latencyMs: () => 40 })
  const { seconds } = await runJob(free, 5, 2)
  expect(free.waits.map(({ reason }) => reason)).not.toContain('rate')
  expect(seconds).toBeLessThan(0.1)
})
