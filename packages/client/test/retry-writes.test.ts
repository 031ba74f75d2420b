import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { connectionRefused, json, type Script } from './scripted-fetch.ts'

useFastClock()

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const relationshipId = '5e5594d3-6f82-458b-b567-77db4811f0cd-00000000-0000-0000-0000-000000001234'
const failing = (status: number) => json({ code: 1, description: 'x' }, { status })
const reset = () =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
const refused = () =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new AggregateError([]), {
      code: 'ECONNREFUSED',
      errors: ['::1', '127.0.0.1'].map(() =>
        Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      ),
    }),
  })
const cutShort = () => new Response('{"orders":[{"id":"a"', { status: 201 })
const hangs = () => new Promise<Response>(() => {})

const failures: readonly (readonly [string, () => Script])[] = [
  ['408', () => failing(408)],
  ['429', () => failing(429)],
  ['500', () => failing(500)],
  ['503', () => failing(503)],
  ['a reset', reset],
  ['a refused connection', refused],
  ['a failure that the system does not name', connectionRefused],
  ['a body that breaks off', cutShort],
  ['no answer in time', () => hangs],
]

test.each(failures)(
  'a write to Partner Center is repeated under its id after %s',
  async (_, failure) => {
    const { pc, requests } = clientOf({}, failure(), json({ orders: [] }, { status: 201 }))
    const call = pc.customers.carts.checkout({ customerId, cartId: 'a' })
    expect((await settled(call)).outcome).toEqual({ orders: [] })
    expect(requests).toHaveLength(2)
    const [first, second] = requests.map(({ headers }) => headers.get('MS-RequestId'))
    expect(second).toBe(first)
  },
)

test('the body of a write goes out whole each time', async () => {
  const { pc, requests } = clientOf({}, failing(503), reset(), json({}, { status: 201 }))
  await settled(pc.customers.carts.create({ customerId, body: { lineItems: [] } }))
  expect(requests.map(({ body }) => body)).toEqual(Array(3).fill('{"lineItems":[]}'))
})

test('a body that is a stream goes out once: there is no second one', async () => {
  const { pc, requests } = clientOf({}, failing(503))
  const body = new Blob(['{}']).stream() as never
  const { outcome } = await settled(
    pc.customers.orders.attachments.create({ customerId, orderId: 'a', body }, { timeout: false }),
  )
  expect(outcome).toMatchObject({ code: 'ERR_SERVICE' })
  expect(requests).toHaveLength(1)
})

const graphWrite = {
  relationshipId,
  body: { action: 'lockForApproval' },
} as const

test.each([
  ['429', () => failing(429)],
  ['a refused connection', refused],
] as const)(
  'a write to Graph, which knows no such id, is repeated after %s',
  async (_, failure) => {
    const { pc, requests } = clientOf({}, failure(), json({}, { status: 201 }))
    const call = pc.gdap.relationships.requests.create(graphWrite)
    expect((await settled(call)).outcome).toEqual({})
    expect(requests).toHaveLength(2)
  },
)

test.each(failures.filter(([name]) => !['429', 'a refused connection'].includes(name)))(
  'a write to Graph is not repeated after %s: it may have been done',
  async (_, failure) => {
    const { pc, requests } = clientOf({}, failure())
    const { outcome } = await settled(pc.gdap.relationships.requests.create(graphWrite))
    expect(outcome).toMatchObject({ retryable: true, mayBeDone: true })
    expect(requests).toHaveLength(1)
  },
)

test.each([
  ['a refusal', () => failing(400), false],
  ['a throttled call', () => failing(429), false],
  ['a refused connection', refused, false],
  ['a failure of the service', () => failing(500), true],
  ['a reset', reset, true],
] as const)('the error says whether %s may have been done', async (_, failure, mayBeDone) => {
  const { pc } = clientOf({ retry: 0 }, failure())
  const { outcome } = await settled(pc.customers.carts.checkout({ customerId, cartId: 'a' }))
  expect(outcome).toMatchObject({ mayBeDone })
})

test('a later refusal does not hide that an earlier try may have been done', async () => {
  const { pc } = clientOf({}, reset(), failing(400))
  const { outcome } = await settled(pc.customers.carts.checkout({ customerId, cartId: 'a' }))
  expect(outcome).toMatchObject({ code: 'ERR_BAD_REQUEST', mayBeDone: true })
})

test('a read does nothing, however it fails', async () => {
  const { pc } = clientOf({ retry: 0 }, reset())
  const { outcome } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_NETWORK', mayBeDone: false })
})

test('what a repeated delete does not find any more is deleted', async () => {
  const { pc } = clientOf({}, reset(), failing(404))
  const { outcome } = await settled(pc.customers.delete({ customerId }))
  expect(outcome).toBeUndefined()
})

test('what a first delete does not find is not there', async () => {
  const { pc } = clientOf({}, failing(404))
  const { outcome } = await settled(pc.customers.delete({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_NOT_FOUND' })
})
