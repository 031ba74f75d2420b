import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { customersPage, json } from './scripted-fetch.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const customer = { id: customerId, companyProfile: { companyName: 'Contoso' } }

test('awaiting a call gives plain data', async () => {
  const { pc, requests } = clientOf({}, json(customer))
  expect(await pc.customers.get({ customerId })).toEqual(customer)
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET https://api.partnercenter.microsoft.com/v1/customers/${customerId}`,
  ])
})

test('nothing is sent until somebody asks for the outcome', async () => {
  const { pc, requests } = clientOf({}, json(customer))
  const call = pc.customers.get({ customerId })
  await Promise.resolve()
  expect(requests).toHaveLength(0)
  await call
  expect(requests).toHaveLength(1)
})

test('a call goes out once, however often and in whatever way it is consumed', async () => {
  const { pc, requests } = clientOf({}, json(customer))
  const call = pc.customers.get({ customerId })
  const [first, second, { data }] = await Promise.all([call, call, call.withResponse()])
  expect(first).toBe(second)
  expect(data).toBe(first)
  expect(await call.finally(() => {})).toBe(first)
  expect(requests).toHaveLength(1)
})

test('withResponse gives the data with status, headers and the MFA report', async () => {
  const { pc } = clientOf({}, json(customer, { headers: { 'MS-ServerId': '42' } }))
  const { data, response, mfa } = await pc.customers.get({ customerId }).withResponse()
  expect(data).toEqual(customer)
  expect(response.status).toBe(200)
  expect(response.headers.get('MS-ServerId')).toBe('42')
  expect(mfa.evidence).toMatchObject({ subject: 'user', mfa: 'entra' })
  expect(mfa.decision).toMatchObject({ allowed: true, scenario: 'transact' })
  expect(mfa.compliant).toBeUndefined()
})

test('a list that is awaited and then iterated asks for its first page once', async () => {
  const { pc, requests } = clientOf({}, customersPage(['a', 'b']))
  const list = pc.customers.list()
  const page = await list
  expect(page.totalCount).toBe(2)
  const ids = []
  for await (const { id } of list) ids.push(id)
  expect(ids).toEqual(['a', 'b'])
  expect(requests).toHaveLength(1)
})

test('request calls the same operation by name', async () => {
  const { pc, requests } = clientOf({}, json(customer), customersPage(['a']))
  expect(await pc.request('customers.get', { customerId })).toEqual(customer)
  for await (const { id } of pc.request('customers.list')) expect(id).toBe('a')
  expect(requests.map(({ url }) => url.pathname)).toEqual([
    `/v1/customers/${customerId}`,
    '/v1/customers',
  ])
})

test('request rejects an id that does not exist, and inherited names are no ids', async () => {
  const { pc } = clientOf({})
  // @ts-expect-error there is no such operation
  await expect(pc.request('customers.gte')).rejects.toThrow(
    /there is no operation 'customers\.gte'/,
  )
  // @ts-expect-error there is no such operation
  await expect(pc.request('toString')).rejects.toThrow(TypeError)
})

test('a failed call that nobody consumes stays silent', async () => {
  const { pc, requests } = clientOf({})
  // @ts-expect-error the customer is missing
  pc.customers.get({})
  await new Promise(resolve => setImmediate(resolve))
  expect(requests).toHaveLength(0)
})

test('a call is a promise to those who look', async () => {
  const { pc } = clientOf({}, json(customer), customersPage([]))
  expect(String(pc.customers.get({ customerId }))).toBe('[object Call]')
  expect(String(pc.customers.list())).toBe('[object ListCall]')
  expect(await pc.customers.get({ customerId }).catch(() => 'failed')).toEqual(customer)
})

test('what happens to the arguments after the call does not change it', async () => {
  const { pc, requests } = clientOf({}, json(customer))
  const parameters = { customerId }
  const call = pc.customers.get(parameters)
  parameters.customerId = 'another'
  await call
  expect(requests[0]?.url.pathname).toBe(`/v1/customers/${customerId}`)
})
