import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { slidingWindow, tokenBucket } from './limiters.ts'
import { random, runJob, world } from './simulate.ts'
import type { Sent } from './virtual-service.ts'

// Minutes of virtual time take seconds of a busy machine's.
vi.setConfig({ testTimeout: 30_000 })

/** Most calls in any stretch of this length, by when they reached the service. */
function densest(sent: readonly Sent[], ms: number): number {
  let first = 0
  return sent.reduce((most, { at }, last) => {
    while ((sent[first]?.at ?? at) <= at - ms) first += 1
    return Math.max(most, last - first + 1)
  }, 0)
}

const limits = fc.record({
  calls: fc.integer({ min: 40, max: 400 }),
  windowMs: fc.constantFrom(2000, 5000, 10_000, 30_000),
  latency: fc.integer({ min: 1, max: 60 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
})

test('after the first refusal, no more is sent in any window than a twentieth above the limit', async () => {
  await fc.assert(
    fc.asyncProperty(limits, async ({ calls, windowMs, latency, seed }) => {
      const next = random(seed)
      const latencyMs = () => latency * (0.5 + next())
      const here = world({ partner: () => slidingWindow(calls, windowMs), latencyMs })
      const { refused } = await runJob(here, 20, Math.ceil(calls / 5))
      const { log } = here.service
      const closed = log.find(({ isRefused }) => isRefused)?.at ?? 0
      const later = log.filter(({ at }) => at > closed + windowMs)
      expect(densest(later, windowMs)).toBeLessThanOrEqual(calls * 1.05 + 2)
      expect(refused).toBeLessThanOrEqual(8 + calls / 8)
    }),
    { numRuns: 20 },
  )
})

test('while Retry-After lasts, nobody is sent', async () => {
  await fc.assert(
    fc.asyncProperty(limits, async ({ calls, windowMs, latency, seed }) => {
      const next = random(seed)
      const latencyMs = () => latency * (0.5 + next())
      const closures: [number, number][] = []
      const here = world({
        partner: () => slidingWindow(calls, windowMs),
        latencyMs,
        retryAfter(waitMs) {
          const seconds = Math.max(1, Math.ceil(waitMs / 1000)) * 1000
          closures.push([here.clock.now() + 2 * latency, here.clock.now() + seconds])
          return seconds
        },
      })
      await runJob(here, 20, Math.ceil(calls / 10))
      const inside = here.service.log.filter(({ at }) =>
        closures.some(([from, to]) => at > from && at < to),
      )
      // One call may be sent to find out whose limit it was.
      expect(inside.length).toBeLessThanOrEqual(closures.length)
    }),
    { numRuns: 20 },
  )
})

test('a limit that falls to a third is found again', async () => {
  const here = world({ partner: () => tokenBucket(90, 90) })
  await runJob(here, 100, 20)
  here.service.change(tokenBucket(30, 30))
  const { seconds, refused } = await runJob(here, 100, 20)
  expect(seconds).toBeLessThan((2000 / 30) * 1.25)
  expect(refused).toBeLessThan(40)
})

test('a limit that doubles is found out within a few minutes', async () => {
  const here = world({ partner: () => slidingWindow(300, 10_000) })
  await runJob(here, 100, 10)
  here.service.change(slidingWindow(600, 10_000))
  await runJob(here, 100, 120)
  const { log } = here.service
  const end = log.at(-1)?.at ?? 0
  const lastMinute = log.filter(({ at }) => at > end - 60_000).length / 60
  expect(lastMinute).toBeGreaterThan(55)
})

test('refusals that no rate prevents do not slow calls down for ever', async () => {
  const next = random(7)
  const here = world({ latencyMs: () => 20 })
  here.service.change({ rate: 0, ask: () => (next() < 0.03 ? 1000 : 0) })
  const { seconds } = await runJob(here, 100, 30)
  expect(seconds).toBeLessThan(60)
})

test('a service that says to come back at once is believed', async () => {
  const next = random(7)
  const here = world({ latencyMs: () => 20, retryAfter: () => 0 })
  here.service.change({ rate: 0, ask: () => (next() < 0.1 ? 1 : 0) })
  const { seconds } = await runJob(here, 100, 10)
  expect(here.waits.filter(({ reason }) => reason !== 'concurrency')).toEqual([])
  expect(seconds).toBeLessThan(5)
})

test('a refusal by chance costs its Retry-After and nothing else', async () => {
  const here = world({})
  let isFirst = true
  here.service.change({
    rate: 1,
    ask: () => {
      const wait = isFirst ? 1000 : 0
      isFirst = false
      return wait
    },
  })
  const { seconds } = await runJob(here, 3, 1)
  expect(seconds).toBeLessThan(1.2)
  const after = await runJob(here, 50, 1)
  expect(after.seconds).toBeLessThan(0.5)
})
