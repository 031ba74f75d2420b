import { expect, test } from 'vitest'
import type { Retry } from '../src/index.ts'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { json } from './scripted-fetch.ts'

useFastClock()

const ids = { customerId: '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04', subscriptionId: 'a' }
const change = { ...ids, body: {} as never }
const conflict = (code: string, description: string, headers: Record<string, string> = {}) =>
  json({ code, description }, { status: 409, headers })
const pending = (headers?: Record<string, string>) =>
  conflict('900278', 'There is a pending operation on the subscription.', headers)

test('a pending operation is a conflict, at once', async () => {
  const { pc, requests } = clientOf({}, pending())
  const { outcome, took } = await settled(pc.customers.subscriptions.update(change))
  expect(outcome).toMatchObject({ code: 'ERR_CONFLICT', serviceCode: '900278' })
  expect(took).toBe(0)
  expect(requests).toHaveLength(1)
})

test('who asks for it waits until nothing is pending, under the same request id', async () => {
  const told: Retry[] = []
  const onRetry = (retry: Retry) => told.push(retry)
  const { pc, requests } = clientOf({ onRetry }, pending(), pending(), json({ id: 'a' }))
  const call = pc.customers.subscriptions.update(change, { awaitPending: 60_000 })
  const { outcome, took } = await settled(call)
  expect(outcome).toEqual({ id: 'a' })
  expect(took).toBe(1000 + 2000)
  expect(told).toMatchObject([
    { attempt: 1, reason: 'pending', delayMs: 1000, status: 409 },
    { attempt: 2, reason: 'pending', delayMs: 2000 },
  ])
  expect(new Set(requests.map(({ headers }) => headers.get('MS-RequestId'))).size).toBe(1)
})

test('the service may say how long to wait', async () => {
  const { pc } = clientOf({}, pending({ 'Retry-After': '9' }), json({}))
  const call = pc.customers.subscriptions.update(change, { awaitPending: 60_000 })
  expect((await settled(call)).took).toBe(9000)
})

test('the wait ends in time, with the conflict', async () => {
  const { pc } = clientOf({}, pending(), pending(), pending())
  const call = pc.customers.subscriptions.update(change, { awaitPending: 5000 })
  const { outcome, took } = await settled(call)
  expect(outcome).toMatchObject({ code: 'ERR_CONFLICT', attempts: { length: 3 } })
  expect(took).toBeLessThan(5000)
})

test.each([
  conflict('3029', 'A user with this name exists already.'),
  conflict('600041', 'A policy exists already.'),
])('another conflict is not waited for', async answer => {
  const { pc, requests } = clientOf({}, answer)
  const call = pc.customers.subscriptions.update(change, { awaitPending: 60_000 })
  expect((await settled(call)).outcome).toMatchObject({ code: 'ERR_CONFLICT' })
  expect(requests).toHaveLength(1)
})

test('an abort ends the wait', async () => {
  const controller = new AbortController()
  const { pc } = clientOf({}, pending())
  const options = { awaitPending: 60_000, signal: controller.signal }
  const call = pc.customers.subscriptions.update(change, options)
  setTimeout(() => controller.abort('enough'), 300)
  expect(await settled(call)).toEqual({ outcome: 'enough', took: 300 })
})
