import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { json } from './scripted-fetch.ts'
import { credentialOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

test('every call has new ids unless it brings its own', async () => {
  const { pc, requests } = clientOf({}, json({}), json({}), json({}))
  await pc.customers.get({ customerId })
  await pc.customers.get({ customerId })
  const correlationId = '54770745-17f0-433c-bd7b-0265e5b38f98'
  const requestId = '1169a4cd-3be7-4e29-9cb3-0f78ffa2e91e'
  await pc.customers.get({ customerId }, { correlationId, requestId })
  const [first, second, third] = requests.map(({ headers }) => headers)
  for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
    expect(first?.get(name)).toMatch(guid)
    expect(second?.get(name)).toMatch(guid)
    expect(first?.get(name)).not.toBe(second?.get(name))
  }
  expect(third?.get('MS-CorrelationId')).toBe(correlationId)
  expect(third?.get('MS-RequestId')).toBe(requestId)
})

test('a call carries the token, and says what it accepts and who it is', async () => {
  const { pc, requests } = clientOf({ application: 'Contoso billing' }, json({}))
  await pc.customers.get({ customerId })
  const headers = requests[0]?.headers
  expect(headers?.get('Authorization')).toBe(`Bearer ${tokens.entra}`)
  expect(headers?.get('Accept')).toBe('application/json')
  expect(headers?.get('MS-PartnerCenter-Client')).toBe('Partnergate')
  expect(headers?.get('MS-PartnerCenter-Application')).toBe('Contoso billing')
  expect(headers?.has('X-Locale')).toBe(false)
  expect(headers?.has('ValidateMfa')).toBe(false)
})

test("a call's locale wins over the client's", async () => {
  const { pc, requests } = clientOf({ locale: 'de-DE' }, json({}), json({}))
  await pc.customers.get({ customerId })
  await pc.customers.get({ customerId }, { locale: 'fr-FR' })
  expect(requests.map(({ headers }) => headers.get('X-Locale'))).toEqual(['de-DE', 'fr-FR'])
})

test("Graph gets its own request header and none of Partner Center's", async () => {
  const { pc, requests } = clientOf({ locale: 'de-DE', validateMfa: true }, json({ value: [] }))
  await pc.gdap.relationships.list()
  const [request] = requests
  expect(request?.url.origin).toBe('https://graph.microsoft.com')
  expect(request?.headers.get('client-request-id')).toMatch(guid)
  const names = [...(request?.headers.keys() ?? [])]
  expect(names.filter(name => /^(ms-|x-locale|validatemfa)/.test(name))).toEqual([])
})

test.each([
  ['global', 'https://api.partnercenter.microsoft.com', 'https://graph.microsoft.com'],
  ['us-government', 'https://api.partnercenter.microsoft.com', 'https://graph.microsoft.us'],
] as const)('in %s, each host gets a token of its own audience', async (cloud, pcHost, graph) => {
  const credential = credentialOf(tokens.entra)
  const { pc, requests } = clientOf({ cloud, credential }, json({}), json({ value: [] }))
  await pc.customers.get({ customerId })
  await pc.gdap.relationships.list()
  expect(requests.map(({ url }) => url.origin)).toEqual([pcHost, graph])
  expect(credential.asked.map(({ scopes }) => scopes)).toEqual([
    [`${pcHost}/.default`],
    [`${graph}/.default`],
  ])
})

test('China has its own Partner Center, and no GDAP', async () => {
  const credential = credentialOf(tokens.entra)
  const { pc, requests } = clientOf({ cloud: 'china', credential }, json({}))
  await pc.customers.get({ customerId })
  const origin = 'https://partner.partnercenterapi.microsoftonline.cn'
  expect(requests[0]?.url.origin).toBe(origin)
  expect(credential.asked[0]?.scopes).toEqual([`${origin}/.default`])
  await expect(pc.gdap.relationships.list()).rejects.toThrow(/doesn't exist in this cloud/)
})

test('another endpoint takes the requests, with the audience of the cloud', async () => {
  const credential = credentialOf(tokens.entra)
  const endpoints = { 'partner-center': 'http://127.0.0.1:8080/mock/' }
  const { pc, requests } = clientOf({ endpoints, credential }, json({}))
  await pc.customers.get({ customerId })
  expect(requests[0]?.url.href).toBe(`http://127.0.0.1:8080/mock/v1/customers/${customerId}`)
  expect(credential.asked[0]?.scopes).toEqual(['https://api.partnercenter.microsoft.com/.default'])
})
