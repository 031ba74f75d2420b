import { expect, test } from 'vitest'
import { isPartnerCenterError, UnsafeLinkError } from '../src/index.ts'
import { clientOf } from './client.ts'
import { customersPage, json } from './scripted-fetch.ts'

async function failureOf(list: AsyncIterable<unknown>): Promise<unknown> {
  try {
    for await (const _ of list);
  } catch (error) {
    return error
  }
}

test.each([
  'https://evil.example/v1/customers',
  'http://api.partnercenter.microsoft.com/v1/customers?p=2',
  'https://api.partnercenter.microsoft.com:444/v1/customers?p=2',
  'https://api.partnercenter.microsoft.com@evil.example/v1/customers',
  'https://user@api.partnercenter.microsoft.com/v1/customers',
  '//evil.example/customers',
  '/\\evil.example/customers',
  '\\\\evil.example/customers',
  'javascript:alert(1)',
  'file:///etc/passwd',
])('the token is not taken to %s', async uri => {
  const { pc, requests } = clientOf({}, customersPage(['a'], { next: { uri, headers: [] } }))
  const error = await failureOf(pc.customers.list())
  expect(error).toBeInstanceOf(UnsafeLinkError)
  expect(error).toMatchObject({ code: 'ERR_UNSAFE_LINK', operation: 'customers.list' })
  expect(requests).toHaveLength(1)
})

test('@odata.nextLink is followed on the origin of the host alone', async () => {
  const { pc, requests } = clientOf(
    { endpoints: { graph: 'http://127.0.0.1:4000' } },
    json({ value: [{}], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/x' }),
  )
  const error = await failureOf(pc.gdap.relationships.list())
  expect(error).toMatchObject({ code: 'ERR_UNSAFE_LINK', origin: 'https://graph.microsoft.com' })
  expect(requests).toHaveLength(1)
})

test('a link that cannot be read is an invalid response', async () => {
  const page = customersPage(['a'], { next: { uri: 'https://[', headers: [] } })
  const { pc } = clientOf({}, page)
  expect(await failureOf(pc.customers.list())).toMatchObject({
    code: 'ERR_INVALID_RESPONSE',
    correlationId: expect.stringMatching(/-/),
  })
})

test('a redirect is not followed', async () => {
  const location = 'https://evil.example/collect?x=1'
  const { pc, requests } = clientOf({}, new Response(null, { status: 302, headers: { location } }))
  const error = await pc.customers.list().catch(reason => reason)
  expect(isPartnerCenterError(error)).toBe(true)
  expect(error).toMatchObject({
    code: 'ERR_UNSAFE_LINK',
    status: 302,
    origin: 'https://evil.example',
  })
  expect(JSON.stringify(error)).not.toContain('collect')
  expect(requests).toHaveLength(1)
})

test('requests tell fetch not to follow redirects', async () => {
  let redirect: string | undefined
  const { pc } = clientOf({}, request => {
    redirect = request.redirect
    return json({ items: [] })
  })
  await pc.customers.list()
  expect(redirect).toBe('manual')
})

test('a link of the partner API with http and half a path is followed over https on the own path', async () => {
  const link = 'http://api.partner.microsoft.com/v1.0/referrals?$skiptoken=k181%2fUEb'
  const { pc, requests } = clientOf(
    {},
    json({ value: [{ id: 'a' }], '@odata.nextLink': link }),
    json({ value: [{ id: 'b' }] }),
  )
  const ids: unknown[] = []
  for await (const { id } of pc.referrals.list()) ids.push(id)
  expect(ids).toEqual(['a', 'b'])
  expect(requests[1]?.url.href).toBe(
    'https://api.partner.microsoft.com/v1.0/engagements/referrals?$skiptoken=k181%2fUEb',
  )
})

test.each([
  'http://api.partner.microsoft.com:8080/v1.0/engagements/referrals',
  'http://api.partner.microsoft.com.evil.example/v1.0/engagements/referrals',
])('a link with http to anywhere else is not followed: %s', async link => {
  const { pc, requests } = clientOf({}, json({ value: [], '@odata.nextLink': link }))
  const pages = pc.referrals.list().pages()[Symbol.asyncIterator]()
  await pages.next()
  await expect(pages.next()).rejects.toMatchObject({ code: 'ERR_UNSAFE_LINK' })
  expect(requests).toHaveLength(1)
})
