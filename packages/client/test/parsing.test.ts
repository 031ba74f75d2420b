import { expect, test } from 'vitest'
import { InvalidResponseError } from '../src/index.ts'
import { clientOf } from './client.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const jsonType = { headers: { 'Content-Type': 'application/json; charset=utf-8' } }

test.each([200, 201, 202, 204])('an empty body on %i is undefined', async status => {
  const body = status === 204 ? null : ''
  const { pc } = clientOf({}, new Response(body, { status, ...jsonType }))
  expect(await pc.customers.get({ customerId })).toBeUndefined()
})

test.each(['\uFEFF{"id":"a"}', '\uFEFF\uFEFF{"id":"a"}', ' {"id":"a"}\n'])(
  'a byte order mark or blanks around the JSON do no harm: %j',
  async body => {
    const { pc } = clientOf({}, new Response(body, jsonType))
    expect(await pc.customers.get({ customerId })).toEqual({ id: 'a' })
  },
)

test('JSON is JSON, whatever the answer calls it', async () => {
  const { pc } = clientOf({}, new Response('{"id":"a"}'))
  expect(await pc.customers.get({ customerId })).toEqual({ id: 'a' })
})

test('a sign-in page instead of JSON is an invalid response, and is not repeated', async () => {
  const { pc } = clientOf({}, new Response('<html>sign in to contoso</html>'))
  const error = await pc.customers.get({ customerId }).catch(reason => reason)
  expect(error).toBeInstanceOf(InvalidResponseError)
  expect(error).toMatchObject({ code: 'ERR_INVALID_RESPONSE', status: 200 })
  expect(error.cause).toBeUndefined()
  expect(error.message).not.toContain('contoso')
})

test('a document comes as a blob', async () => {
  const bytes = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff)
  const answer = new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } })
  const { pc, requests } = clientOf({}, answer)
  const blob = await pc.invoices.documents.statement.get({ invoiceId: 'G000024135' })
  expect(blob.type).toBe('application/pdf')
  expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes)
  expect(requests[0]?.headers.get('Accept')).toBe('application/pdf')
})

test('an operation without an answer gives undefined', async () => {
  const { pc } = clientOf({}, new Response(null, { status: 204 }))
  expect(await pc.customers.delete({ customerId })).toBeUndefined()
})
