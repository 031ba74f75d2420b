import { expect, test } from 'vitest'
import { match } from './router.ts'

const idOf = (method: string, path: string) => match('partner-center', method, path)?.operation.id

test('prefers a literal segment to a parameter', () => {
  expect(idOf('GET', '/v1/invoices/summary')).toBe('invoices.summary.get')
  expect(idOf('GET', '/v1/invoices/G000024135')).toBe('invoices.get')
  expect(idOf('GET', '/v1/servicerequests/supporttopics')).toBe(
    'serviceRequests.supportTopics.list',
  )
})

test('tells operations at one path apart by the method', () => {
  expect(idOf('GET', '/v1/servicerequests/615')).toBe('serviceRequests.get')
  expect(idOf('POST', '/v1/servicerequests/en-US')).toBe('serviceRequests.create')
  expect(idOf('DELETE', '/v1/servicerequests/615')).toBeUndefined()
})

test('reads paths without regard to case, and allows a slash at the end', () => {
  expect(idOf('GET', '/V1/PartnerRequests/')).toBe('partnerRequests.list')
  expect(idOf('GET', '/v1//customers')).toBeUndefined()
})

test('decodes the parameters of a path and keeps their case', () => {
  expect(match('partner-center', 'GET', '/v1/products/CFQ7%3aA/skus/%E4')?.path).toEqual({
    productId: 'CFQ7:A',
    skuId: '%E4',
  })
})

test('keeps the hosts apart', () => {
  const path = '/v1.0/tenantRelationships/delegatedAdminCustomers'
  expect(match('graph', 'GET', path)?.operation.id).toBe('gdap.customers.list')
  expect(match('partner-center', 'GET', path)).toBeUndefined()
})
