import { expect, test } from 'vitest'
import type { PartnerCenter } from '../src/index.ts'
import { clientOf } from './client.ts'
import { json } from './scripted-fetch.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'

/** The client as JavaScript sees it, where nothing keeps wrong arguments out. */
function untyped(pc: PartnerCenter) {
  return (id: string, parameters?: unknown, options?: unknown): Promise<unknown> =>
    Reflect.apply(pc.request, pc, [id, parameters, options])
}

test('a missing parameter is named, all of them at once, and nothing is sent', async () => {
  const { pc, requests } = clientOf({})
  const call = untyped(pc)
  await expect(call('customers.users.get', {})).rejects.toThrow(
    new TypeError('customers.users.get needs customerId and userId'),
  )
  await expect(call('customers.create')).rejects.toThrow(/customers\.create needs body/)
  await expect(call('customers.get', { customerId: null })).rejects.toThrow(/needs customerId/)
  expect(requests).toHaveLength(0)
})

test('a required query or header parameter that is missing is for the service to refuse', async () => {
  const { pc, requests } = clientOf({}, json({ id: 'CFQ7TTC0LH18' }))
  await untyped(pc)('products.get', { productId: 'CFQ7TTC0LH18' })
  expect(requests).toHaveLength(1)
})

test('a parameter that the operation does not know is named with those it takes', async () => {
  const { pc } = clientOf({})
  const call = untyped(pc)
  await expect(call('customers.get', { customerId, custmerId: 'x' })).rejects.toThrow(
    new TypeError("customers.get doesn't know 'custmerId'; it takes customerId"),
  )
  await expect(call('customers.get', { customerId, body: {} })).rejects.toThrow(/know 'body'/)
  await expect(call('customers.get', 'x')).rejects.toThrow(/first argument must be an object/)
})

test('an option that does not exist, or has a wrong value, is named', async () => {
  const { pc } = clientOf({})
  const call = untyped(pc)
  const parameters = { customerId }
  const wrong: [object, RegExp][] = [
    [{ timeOut: 1 }, /know 'timeOut'; it takes signal, correlationId/],
    [{ signal: 'no' }, /signal must be an AbortSignal/],
    [{ correlationId: 'a\r\nb' }, /correlationId must be text/],
    [{ timeout: 0 }, /timeout must be between/],
    [{ retry: -1 }, /retry must be a whole number/],
    [{ retry: { limit: 'x' } }, /retry\.limit must be a number/],
    [{ retry: { limits: 1 } }, /retry doesn't know 'limits'/],
  ]
  for (const [options, message] of wrong) {
    await expect(call('customers.get', parameters, options)).rejects.toThrow(message)
  }
})

test.each(['', ' ', '.', '..', 'a/b', '../customers', 'a\\b', 'a\nb', '\uD800', {}, []])(
  'a path parameter cannot change the path: %j',
  async value => {
    const { pc, requests } = clientOf({})
    await expect(untyped(pc)('customers.get', { customerId: value })).rejects.toThrow(TypeError)
    expect(requests).toHaveLength(0)
  },
)

test('a path parameter is percent-encoded, what looks encoded included', async () => {
  const { pc, requests } = clientOf({}, json({}), json({}))
  await untyped(pc)('customers.get', { customerId: 'ä b?c#d' })
  await untyped(pc)('customers.get', { customerId: '%2e%2e' })
  expect(requests.map(({ url }) => url.pathname)).toEqual([
    '/v1/customers/%C3%A4%20b%3Fc%23d',
    '/v1/customers/%252e%252e',
  ])
  expect(requests[0]?.url.search).toBe('')
})

test('query parameters are encoded; lists repeat the name, undefined is left out', async () => {
  const { pc, requests } = clientOf({}, json({ items: [] }), json({ items: [] }))
  const filter = JSON.stringify({ Field: 'CompanyName', Value: 'A & B', Operator: 'starts_with' })
  await pc.customers.list({ size: 5, filter })
  const userId = '482e2152-4b49-48ec-b715-823365ce3d4c'
  await untyped(pc)('customers.users.licenses.list', {
    customerId,
    userId,
    licenseGroupIds: ['Group1', 'Group2'],
  })
  expect(requests[0]?.url.searchParams.get('filter')).toBe(filter)
  expect(requests[0]?.url.searchParams.get('size')).toBe('5')
  expect(requests[0]?.url.search).not.toContain('+')
  expect(requests[1]?.url.searchParams.getAll('licenseGroupIds')).toEqual(['Group1', 'Group2'])
})

test('a query parameter that is neither text, number nor boolean is refused', async () => {
  const { pc } = clientOf({})
  const call = untyped(pc)
  for (const size of [{}, Number.NaN, null, [null], () => {}]) {
    await expect(call('customers.list', { size })).rejects.toThrow(/customers\.list: size must be/)
  }
})

test('a header parameter travels under its name on the wire', async () => {
  const { pc, requests } = clientOf({}, json({}))
  const etag = '"W/abc"'
  await untyped(pc)('customers.profiles.billing.update', { customerId, ifMatch: etag, body: {} })
  expect(requests[0]?.headers.get('If-Match')).toBe(etag)
})

test('a header parameter cannot smuggle another header, nor show itself in the error', async () => {
  const { pc } = clientOf({})
  const call = untyped(pc)('customers.list', { continuationToken: 'secret\r\nX-Other: 1' })
  await expect(call).rejects.toThrow(/continuationToken must be text of printable ASCII/)
  await expect(call).rejects.not.toThrow(/secret/)
})

test('a body is sent as JSON', async () => {
  const { pc, requests } = clientOf({}, json({ id: 'new' }, { status: 201 }))
  const body = { lineItems: [{ id: 0, catalogItemId: 'P:S:A', quantity: 1 }] }
  await untyped(pc)('customers.carts.create', { customerId, body })
  expect(requests[0]?.headers.get('Content-Type')).toBe('application/json')
  expect(JSON.parse(requests[0]?.body ?? '')).toEqual(body)
})
