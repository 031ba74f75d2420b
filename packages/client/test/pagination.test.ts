import { expect, test } from 'vitest'
import { InvalidResponseError, type ListCall } from '../src/index.ts'
import { clientOf } from './client.ts'
import { customersPage, json, type Seen } from './scripted-fetch.ts'

const header = (value: string) => ({ key: 'MS-ContinuationToken', value })
const next = (uri: string, ...headers: object[]) => ({ next: { uri, method: 'GET', headers } })

const idOf = ({ id }: { id?: string | undefined }) => id
const tokensOf = (requests: readonly Seen[]) =>
  requests.map(({ headers }) => headers.get('MS-ContinuationToken'))
const targetsOf = (requests: readonly Seen[]) =>
  requests.map(({ url }) => `${url.pathname}${url.search}`)

async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of list) items.push(item)
  return items
}

test('a list goes on with the link of each page and the headers that the link asks for', async () => {
  const { pc, requests } = clientOf(
    {},
    customersPage(['a', 'b'], next('/customers?size=2&seekOperation=Next', header('T1'))),
    customersPage(['c', 'd'], next('/customers?size=2&seekOperation=Next', header('T2'))),
    customersPage(['e']),
  )
  const customers = await all(pc.customers.list({ size: 2 }))
  expect(customers.map(idOf)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(tokensOf(requests)).toEqual([null, 'T1', 'T2'])
  expect(targetsOf(requests)).toEqual([
    '/v1/customers?size=2',
    '/v1/customers?size=2&seekOperation=Next',
    '/v1/customers?size=2&seekOperation=Next',
  ])
})

test('every page is a new request under the same correlation id', async () => {
  const { pc, requests } = clientOf(
    {},
    customersPage(['a'], next('/customers?seekOperation=Next', header('T1'))),
    customersPage(['b']),
  )
  const requestId = '1169a4cd-3be7-4e29-9cb3-0f78ffa2e91e'
  await all(pc.customers.list({}, { requestId, locale: 'de-DE' }))
  const [first, second] = requests.map(({ headers }) => headers)
  expect(second?.get('MS-CorrelationId')).toBe(first?.get('MS-CorrelationId'))
  expect(first?.get('MS-RequestId')).toBe(requestId)
  expect(second?.get('MS-RequestId')).not.toBe(requestId)
  expect(second?.get('X-Locale')).toBe('de-DE')
})

test.each([
  '/customers?p=2',
  '/v1/customers?p=2',
  'customers?p=2',
  '/V1/customers?p=2',
  '/v1//customers?p=2',
  '/v1//v1/customers?p=2',
])('a relative link may or may not start with the version: %s', async uri => {
  const { pc, requests } = clientOf({}, customersPage(['a'], next(uri)), customersPage(['b']))
  expect(await all(pc.customers.list())).toHaveLength(2)
  expect(targetsOf(requests)[1]).toBe('/v1/customers?p=2')
})

test('an endpoint with a path keeps it on further pages', async () => {
  const endpoints = { 'partner-center': 'https://proxy.example/pc' }
  const pages = [customersPage(['a'], next('/customers?p=2')), customersPage(['b'])]
  const { pc, requests } = clientOf({ endpoints }, ...pages)
  await all(pc.customers.list())
  expect(targetsOf(requests)[1]).toBe('/pc/v1/customers?p=2')
})

test("a token in the body continues a page without a link, with the list's own parameters", async () => {
  const filter = '{"Field":"CompanyName"}'
  const { pc, requests } = clientOf(
    {},
    json({ items: [{ id: 'a' }], continuationToken: 'T1' }),
    json({ items: [{ id: 'b' }], continuationToken: '' }),
  )
  expect((await all(pc.customers.list({ size: 1, filter }))).map(idOf)).toEqual(['a', 'b'])
  expect(tokensOf(requests)).toEqual([null, 'T1'])
  expect(Object.fromEntries(requests[1]?.url.searchParams ?? [])).toEqual({
    size: '1',
    filter,
    seekOperation: 'Next',
  })
})

test("invoice lines go on under their own path where the service's link strays from it", async () => {
  const uri = '/invoices/G1/lineitems?provider=OneTime&size=2?seekOperation=Next'
  const { pc, requests } = clientOf(
    {},
    json({ items: [{}], links: next(uri, header('T1')), continuationToken: 'T1' }),
    json({ items: [{}] }),
  )
  const path = {
    invoiceId: 'G1',
    billingProvider: 'OneTime',
    invoiceLineItemType: 'BillingLineItems',
  }
  await all(pc.invoices.lineItems.list({ ...path, size: 2, offset: 0 }))
  expect(targetsOf(requests)).toEqual([
    '/v1/invoices/G1/lineitems/OneTime/BillingLineItems?size=2&offset=0',
    '/v1/invoices/G1/lineitems/OneTime/BillingLineItems?size=2&seekOperation=Next',
  ])
  expect(tokensOf(requests)).toEqual([null, 'T1'])
})

test("a second question mark in the service's link is read as the ampersand it stands for", async () => {
  const uri = '/customers?size=2?seekOperation=Next'
  const { pc, requests } = clientOf(
    {},
    customersPage(['a'], next(uri, header('T1'))),
    customersPage(['b']),
  )
  await all(pc.customers.list())
  expect(requests[1]?.url.search).toBe('?size=2&seekOperation=Next')
})

test('offsets come with the link', async () => {
  const { pc, requests } = clientOf(
    {},
    json({ items: [{}, {}], totalCount: 3, links: next('/invoices?size=2&offset=2') }),
    json({ items: [{}], totalCount: 3 }),
  )
  expect(await all(pc.invoices.list({ size: 2 }))).toHaveLength(3)
  expect(requests[1]?.url.search).toBe('?size=2&offset=2')
})

test('Graph goes on with @odata.nextLink', async () => {
  const path = '/v1.0/tenantRelationships/delegatedAdminRelationships'
  const link = `https://graph.microsoft.com${path}?$skiptoken=a%2Fb`
  const { pc, requests } = clientOf(
    {},
    json({ value: [{ id: '1' }], '@odata.nextLink': link }),
    json({ value: [{ id: '2' }] }),
  )
  expect(await all(pc.gdap.relationships.list())).toHaveLength(2)
  expect(requests[1]?.url.href).toBe(link)
})

test('pages can be iterated themselves', async () => {
  const { pc } = clientOf(
    {},
    customersPage(['a', 'b'], next('/customers?p=2')),
    customersPage(['c']),
  )
  const pages = await all(pc.customers.list().pages())
  expect(pages.map(({ totalCount }) => totalCount)).toEqual([2, 1])
})

test('next() calls in parallel neither skip nor repeat', async () => {
  const { pc, requests } = clientOf(
    {},
    customersPage(['a', 'b'], next('/customers?p=2')),
    customersPage(['c'], next('/customers?p=3')),
    customersPage(['d']),
  )
  const iterator = pc.customers.list()[Symbol.asyncIterator]()
  const results = await Promise.all(Array.from({ length: 6 }, () => iterator.next()))
  expect(results.map(({ value }) => value?.id)).toEqual(['a', 'b', 'c', 'd', undefined, undefined])
  expect(requests).toHaveLength(3)
})

test('a loop that is left asks for no more pages', async () => {
  const { pc, requests } = clientOf({}, customersPage(['a', 'b'], next('/customers?p=2')))
  for await (const { id } of pc.customers.list()) {
    if (id === 'b') break
  }
  expect(requests).toHaveLength(1)
})

test('a service that gives the same continuation again does not keep the client for ever', async () => {
  const page = (id: string) =>
    customersPage([id], next('/customers?seekOperation=Next', header('SAME')))
  const { pc, requests } = clientOf({}, page('a'), page('b'))
  const ids: unknown[] = []
  const iterate = async () => {
    for await (const { id } of pc.customers.list()) ids.push(id)
  }
  await expect(iterate()).rejects.toThrow(InvalidResponseError)
  expect(ids).toEqual(['a', 'b'])
  expect(requests).toHaveLength(2)
})

test.each([
  ['an empty body', new Response(null, { status: 200 })],
  ['no items', json({ totalCount: 0 })],
  ['items that are null', json({ items: null })],
])('%s is an empty list', async (_, answer) => {
  const { pc } = clientOf({}, answer)
  expect(await all(pc.customers.list())).toEqual([])
})

test('a single resource where a list is meant can be awaited, not iterated', async () => {
  const { pc } = clientOf({}, json({ items: { id: 'a' } }))
  const list: ListCall<unknown, unknown> = pc.customers.list()
  expect(await list).toEqual({ items: { id: 'a' } })
  await expect(all(list)).rejects.toThrow(/no collection/)
})

test('a link may not choose other headers than the service’s own', async () => {
  const headers = [
    { key: 'Authorization', value: 'Bearer other' },
    { key: 'MS-RequestId', value: 'other' },
    { key: 'MS-Extra', value: 'yes' },
    { key: 'MS-Broken', value: 'a\r\nb' },
    { key: 'Host', value: 'evil.example' },
    null,
  ]
  const links = { next: { uri: '/customers?p=2', headers } }
  const { pc, requests } = clientOf({}, customersPage(['a'], links), customersPage(['b']))
  await all(pc.customers.list())
  const sent = requests[1]?.headers
  expect(sent?.get('Authorization')).toBe(requests[0]?.headers.get('Authorization'))
  expect(sent?.get('MS-RequestId')).toMatch(/^[\da-f-]{36}$/)
  expect(sent?.get('MS-Extra')).toBe('yes')
  expect(sent?.has('MS-Broken')).toBe(false)
  expect(sent?.has('Host')).toBe(false)
})

test('a list that counts goes on by offset while its pages are full', async () => {
  const { pc, requests } = clientOf(
    {},
    json({ items: [{ id: 'G1' }, { id: 'G2' }], totalCount: 2 }),
    json({ items: [{ id: 'G3' }, { id: 'G4' }], totalCount: 2 }),
    json({ items: [{ id: 'G5' }], totalCount: 1 }),
  )
  expect((await all(pc.invoices.list({ size: 2 }))).map(idOf)).toEqual([
    'G1',
    'G2',
    'G3',
    'G4',
    'G5',
  ])
  expect(requests.map(({ url }) => url.search)).toEqual([
    '?size=2',
    '?size=2&offset=2',
    '?size=2&offset=4',
  ])
})

test('a list that counts ends where the total says so, and has one page where no size was asked', async () => {
  const full = json({ items: [{ id: 'G1' }, { id: 'G2' }], totalCount: 4 })
  const rest = json({ items: [{ id: 'G3' }, { id: 'G4' }], totalCount: 4 })
  const counted = clientOf({}, full.clone(), rest)
  expect(await all(counted.pc.invoices.list({ size: 2 }))).toHaveLength(4)
  expect(counted.requests).toHaveLength(2)

  const plain = clientOf({}, full)
  expect(await all(plain.pc.invoices.list())).toHaveLength(2)
  expect(plain.requests).toHaveLength(1)
})

test('a service that ignores the offset does not make the list endless', async () => {
  const page = json({ items: [{ id: 'G1' }, { id: 'G2' }], totalCount: 2 })
  const { pc, requests } = clientOf({}, page.clone(), page.clone(), page)
  expect((await all(pc.invoices.list({ size: 2 }))).map(idOf)).toEqual(['G1', 'G2'])
  expect(requests).toHaveLength(2)
})

test('a list that counts its pages goes on by page number while they are full', async () => {
  const page = (...ids: string[]) => json(ids.map(eventId => ({ eventId })))
  const { pc, requests } = clientOf({}, page('a', 'b'), page('c', 'd'), page('e'))
  expect(await all(pc.fraudEvents.list({ PageSize: 2, newEventsModel: true }))).toHaveLength(5)
  expect(requests.map(({ url }) => url.searchParams.get('PageNumber'))).toEqual([null, '2', '3'])
})
