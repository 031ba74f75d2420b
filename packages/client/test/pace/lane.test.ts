import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { slidingWindow, tokenBucket } from './limiters.ts'
import { runJob, world } from './simulate.ts'

// Minutes of virtual time take seconds of a busy machine's.
vi.setConfig({ testTimeout: 30_000 })

const schedule = fc.array(
  fc.record({
    startMs: fc.integer({ min: 0, max: 4000 }),
    abortAfterMs: fc.option(fc.integer({ min: 0, max: 5000 })),
    customerId: fc.constantFrom('a', 'b', 'c', 'd', undefined),
    operation: fc.constantFrom('customers.get', 'customers.list'),
    priority: fc.constantFrom('interactive' as const, 'background' as const),
  }),
  { minLength: 1, maxLength: 120 },
)
const limits = fc.record({
  partner: fc.constantFrom(
    undefined,
    () => slidingWindow(20, 2000),
    () => tokenBucket(10, 5),
  ),
  customer: fc.constantFrom(undefined, () => slidingWindow(5, 3000)),
  operation: fc.constantFrom(undefined, () => slidingWindow(15, 1000)),
})

test('whatever comes, and whoever gives up: every call ends, and no timer is left', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, limits, async (calls, given) => {
      const { clock, service } = world(given)
      let settled = 0
      for (const { startMs, abortAfterMs, ...call } of calls) {
        const controller = new AbortController()
        clock.after(startMs, () => {
          if (abortAfterMs !== null) clock.after(abortAfterMs, () => controller.abort('enough'))
          void service
            .call({ ...call, signal: controller.signal })
            .catch(reason => expect(reason).toBe('enough'))
            .finally(() => {
              settled += 1
            })
        })
      }
      await clock.run()
      expect(settled).toBe(calls.length)
      expect(clock.timers).toBe(0)
    }),
    { numRuns: 60 },
  )
})

test('an abort ends a wait at once, and the others move up', async () => {
  const { clock, service, waits } = world({ partner: () => slidingWindow(1, 60_000) })
  await Promise.all([service.call({}), clock.run()])
  const controller = new AbortController()
  const first = service.call({ signal: controller.signal })
  const second = service.call({})
  await clock.run(1000)
  controller.abort('enough')
  await expect(first).rejects.toBe('enough')
  expect(clock.now()).toBe(1000)
  expect(waits.at(-1)).toMatchObject({ outcome: 'gave-up', reason: 'retry-after' })
  await Promise.all([second, clock.run()])
})

test('a call that is aborted already does not even wait', async () => {
  const { pace } = world({})
  const attempt = {
    operation: 'customers.get',
    host: 'partner-center',
    tenantId: undefined,
    customerId: undefined,
    priority: 'interactive',
    attempt: 1,
    correlationId: '',
    maxRetryAfterMs: 0,
    signal: AbortSignal.abort('enough'),
  } as const
  await expect(pace.admit(attempt)).rejects.toBe('enough')
})

test('one customer with a thousand calls does not hold up another', async () => {
  const { clock, service } = world({ partner: () => tokenBucket(20, 20) })
  const big = Promise.all(Array.from({ length: 1000 }, () => service.call({ customerId: 'big' })))
  await clock.run(20_000)
  const from = clock.now()
  let took = 0
  const small = service.call({ customerId: 'small' }).then(() => {
    took = clock.now() - from
  })
  await clock.run()
  await Promise.all([big, small])
  expect(took).toBeLessThan(1500)
})

test('somebody who waits goes before a job, and the job goes on', async () => {
  const here = world({ partner: () => tokenBucket(20, 20) })
  const { clock, service } = here
  const job = runJob(here, 50, 20)
  const took: number[] = []
  for (let second = 20; second < 40; second += 1) {
    clock.after(second * 1000, () => {
      const from = clock.now()
      void service
        .call({ customerId: `person ${second}` })
        .then(() => took.push(clock.now() - from))
    })
  }
  const { seconds } = await job
  expect(took).toHaveLength(20)
  expect(took.toSorted((a, b) => a - b)[17]).toBeLessThan(200)
  expect(seconds).toBeLessThan((1020 / 20) * 1.1)
})

test("a customer's limit stops nobody else", async () => {
  const { clock, service } = world({ customer: () => slidingWindow(10, 30_000) })
  const big = Promise.all(Array.from({ length: 25 }, () => service.call({ customerId: 'big' })))
  await clock.run(1000)
  const from = clock.now()
  const others = Array.from({ length: 20 }, (_, id) => service.call({ customerId: `${id}` }))
  let took = 0
  const done = Promise.all(others).then(() => {
    took = clock.now() - from
  })
  await clock.run()
  await Promise.all([big, done])
  expect(took).toBeLessThan(500)
})

test("an operation's limit stops no other operation", async () => {
  const { clock, service } = world({})
  const limiter = slidingWindow(2, 60_000)
  const other = { operation: 'customers.list' }
  service.changeOperation('webhooks.test', limiter)
  const events = Promise.all([1, 2, 3].map(() => service.call({ operation: 'webhooks.test' })))
  await clock.run(1000)
  const from = clock.now()
  let took = 0
  const calls = Promise.all([1, 2, 3, 4].map(() => service.call(other))).then(() => {
    took = clock.now() - from
  })
  await clock.run()
  await Promise.all([calls, events])
  expect(took).toBeLessThan(200)
})

test('one call too many for the queue is told so, and nothing is sent for it', async () => {
  const { clock, service } = world({ partner: () => slidingWindow(1, 60_000) }, { maxQueue: 2 })
  await Promise.all([service.call({}), clock.run()])
  const waiting = [service.call({}), service.call({}), service.call({})].map(call =>
    call.catch(error => error),
  )
  await clock.run(2000)
  const late = service.call({})
  await expect(late).rejects.toMatchObject({ code: 'ERR_QUEUE_FULL', retryable: true })
  await clock.run()
  const outcomes = await Promise.all(waiting)
  expect(outcomes.filter(outcome => outcome?.code === 'ERR_QUEUE_FULL').length).toBeLessThan(2)
})

test('a call fails at once that is not willing to wait for so long', async () => {
  const { clock, service } = world({ partner: () => slidingWindow(1, 600_000) })
  await Promise.all([service.call({}), clock.run()])
  const patient = service.call({ customerId: 'a' })
  await clock.run(1000)
  const impatient = service.call({ customerId: 'a', maxRetryAfterMs: 60_000 })
  await expect(impatient).rejects.toMatchObject({ code: 'ERR_THROTTLED', retryable: true })
  expect(clock.now()).toBe(1000)
  await Promise.all([patient, clock.run()])
})

test('every wait is told, with whose limit it was and why', async () => {
  const here = world({ partner: () => slidingWindow(100, 10_000) })
  await runJob(here, 10, 20)
  await runJob(here, 10, 5)
  const { waits } = here
  expect(new Set(waits.map(({ reason }) => reason))).toEqual(
    new Set(['concurrency', 'retry-after', 'rate']),
  )
  for (const { waitMs, operation, outcome } of waits) {
    expect(waitMs).toBeGreaterThanOrEqual(0)
    expect({ operation, outcome }).toEqual({ operation: 'customers.get', outcome: 'sent' })
  }
  expect(waits.filter(({ reason }) => reason === 'retry-after').length).toBeGreaterThan(50)
})
