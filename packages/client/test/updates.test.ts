import { expect, test } from 'vitest'
import type { Schemas } from '../src/index.ts'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { json } from './scripted-fetch.ts'

useFastClock()

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const relationshipId = 'a-b'
const profile = (culture: string, etag: string) => json({ id: 'p', culture, attributes: { etag } })
const stale = (status = 412) => json({ code: '2055', description: 'stale' }, { status })
const toGerman = (current: Schemas['CustomerBillingProfile']) => ({ ...current, culture: 'de-DE' })

test('a resource is read, changed and written back under its etag', async () => {
  const { pc, requests } = clientOf({}, profile('en-US', 'v1'), profile('de-DE', 'v2'))
  const updated = await pc.customers.profiles.billing.updateWith({ customerId }, toGerman)
  expect(updated).toMatchObject({ culture: 'de-DE' })
  const [read, write] = requests
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'PUT'])
  expect(write?.headers.get('If-Match')).toBe('"v1"')
  expect(JSON.parse(write?.body ?? '')).toEqual({
    id: 'p',
    culture: 'de-DE',
    attributes: { etag: 'v1' },
  })
  const name = 'MS-CorrelationId'
  expect(write?.headers.get(name)).toBe(read?.headers.get(name))
  expect(write?.headers.get('MS-RequestId')).not.toBe(read?.headers.get('MS-RequestId'))
})

test.each([412, 400])(
  'a change that somebody else was faster with (%i) is made anew',
  async status => {
    const { pc, requests } = clientOf(
      {},
      profile('en-US', 'v1'),
      stale(status),
      profile('fr-FR', 'v2'),
      profile('de-DE', 'v3'),
    )
    const seen: (string | undefined)[] = []
    const change = async (current: Schemas['CustomerBillingProfile']) => {
      seen.push(current.culture)
      return toGerman(current)
    }
    await pc.customers.profiles.billing.updateWith({ customerId }, change)
    expect(seen).toEqual(['en-US', 'fr-FR'])
    expect(requests.at(-1)?.headers.get('If-Match')).toBe('"v2"')
  },
)

test('a function that gives nothing changes nothing', async () => {
  const { pc, requests } = clientOf({}, profile('de-DE', 'v1'))
  const change = () => undefined
  expect(await pc.customers.profiles.billing.updateWith({ customerId }, change)).toBeUndefined()
  expect(requests).toHaveLength(1)
})

test('it ends where others are always faster', async () => {
  const answers = Array.from({ length: 6 }, (_, at) => (at % 2 ? stale() : profile('x', `v${at}`)))
  const { pc, requests } = clientOf({}, ...answers)
  const update = pc.customers.profiles.billing.updateWith({ customerId }, toGerman, { maxReads: 3 })
  const error = await update.catch(reason => reason)
  expect(error).toMatchObject({
    code: 'ERR_PRECONDITION_FAILED',
    operation: 'customers.profiles.billing.update',
    status: 412,
    retryable: true,
    message: expect.stringContaining('each of the 3 times'),
    cause: { code: 'ERR_PRECONDITION_FAILED' },
  })
  expect(requests).toHaveLength(6)
})

test('what the change function throws is thrown, and nothing is sent', async () => {
  const { pc, requests } = clientOf({}, profile('en-US', 'v1'))
  const reason = new Error('no such language')
  const change = () => Promise.reject(reason)
  const update = pc.customers.profiles.billing.updateWith({ customerId }, change)
  await expect(update).rejects.toBe(reason)
  expect(requests).toHaveLength(1)
})

test('a resource without an etag is not changed blindly', async () => {
  const { pc, requests } = clientOf({}, json({ culture: 'en-US' }))
  const update = pc.customers.profiles.billing.updateWith({ customerId }, toGerman)
  await expect(update).rejects.toMatchObject({ code: 'ERR_INVALID_RESPONSE' })
  expect(requests).toHaveLength(1)
})

test('any other failure ends it', async () => {
  const refused = json({ code: 1000, description: 'no' }, { status: 400 })
  const { pc } = clientOf({}, profile('en-US', 'v1'), refused)
  const update = pc.customers.profiles.billing.updateWith({ customerId }, toGerman)
  await expect(update).rejects.toMatchObject({ code: 'ERR_BAD_REQUEST' })
})

test("Graph's etags are weak and stay so", async () => {
  const etag = 'W/"JyI="'
  const { pc, requests } = clientOf({}, json({ '@odata.etag': etag, displayName: 'a' }), json({}))
  const change = () => ({ displayName: 'b' })
  await pc.gdap.relationships.updateWith({ relationshipId }, change as never)
  expect(requests[1]?.headers.get('If-Match')).toBe(etag)
})

test('an etag that belongs into the body stands there, also when the function leaves it out', async () => {
  const { pc, requests } = clientOf({}, profile('en-US', 'v1'), json({}))
  await pc.profiles.billing.updateWith({}, () => ({ companyName: 'Contoso' }) as never)
  expect(JSON.parse(requests[1]?.body ?? '')).toEqual({
    companyName: 'Contoso',
    attributes: { etag: 'v1' },
  })
  expect(requests[1]?.headers.has('If-Match')).toBe(false)
})

test('a change of the current object itself does not reach the etag', async () => {
  const { pc, requests } = clientOf({}, profile('en-US', 'v1'), json({}))
  await pc.customers.profiles.billing.updateWith({ customerId }, current => {
    current.culture = 'de-DE'
    current.attributes = { etag: 'mine' }
    return current
  })
  expect(requests[1]?.headers.get('If-Match')).toBe('"v1"')
})

const reset = () =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error(), { code: 'ECONNRESET' }),
  })

test('a change whose answer was lost is found to be done, and not made twice', async () => {
  const more = (quantity: number, etag: string) => json({ quantity, attributes: { etag } })
  const { pc, requests } = clientOf({}, more(5, 'v1'), reset(), stale(), more(6, 'v2'))
  const ids = { customerId, subscriptionId: 's' }
  const update = pc.customers.subscriptions.updateWith(ids, current => ({
    ...current,
    quantity: (current.quantity ?? 0) + 1,
  }))
  expect((await settled(update)).outcome).toMatchObject({ quantity: 6 })
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'PATCH', 'GET'])
})

test('a change whose answer was lost, and that cannot be found, is nobody knows what', async () => {
  const more = (quantity: number, etag: string) => json({ quantity, attributes: { etag } })
  const { pc } = clientOf({}, more(5, 'v1'), reset(), stale(), more(9, 'v3'))
  const ids = { customerId, subscriptionId: 's' }
  const update = pc.customers.subscriptions.updateWith(ids, current => ({
    ...current,
    quantity: 6,
  }))
  expect((await settled(update)).outcome).toMatchObject({
    code: 'ERR_PRECONDITION_FAILED',
    mayBeDone: true,
  })
})

test('an abort during the change sends nothing', async () => {
  const controller = new AbortController()
  const { pc, requests } = clientOf({}, profile('en-US', 'v1'))
  const change = (current: Schemas['CustomerBillingProfile']) => {
    controller.abort('enough')
    return current
  }
  const { signal } = controller
  const update = pc.customers.profiles.billing.updateWith({ customerId }, change, { signal })
  await expect(update).rejects.toBe('enough')
  expect(requests).toHaveLength(1)
})

test.each([
  ['no function', [{ customerId }, {}], TypeError, /change must be a function/],
  ['an etag', [{ customerId, ifMatch: 'v1' }, toGerman], TypeError, /doesn't know 'ifMatch'/],
  ['no customer', [{}, toGerman], TypeError, /needs customerId/],
  ['no reads', [{ customerId }, toGerman, { maxReads: 0 }], RangeError, /maxReads/],
  ['a request id', [{ customerId }, toGerman, { requestId: 'x' }], TypeError, /requestId/],
  ['a typo', [{ customerId }, toGerman, { maxRead: 1 }], TypeError, /doesn't know 'maxRead'/],
])('%s is a mistake', async (_, args, type, message) => {
  const { pc, requests } = clientOf({})
  const call: unknown = Reflect.apply(pc.customers.profiles.billing.updateWith, undefined, args)
  const update = Promise.resolve(call)
  await expect(update).rejects.toThrow(type)
  await expect(update).rejects.toThrow(message)
  expect(requests).toHaveLength(0)
})

test('where the API requires an etag, an update without one is a mistake too', async () => {
  const { pc, requests } = clientOf({})
  const update = pc.customers.profiles.billing.update({ customerId, body: {} } as never)
  await expect(update).rejects.toThrow(/customers\.profiles\.billing\.update needs ifMatch/)
  expect(requests).toHaveLength(0)
})
