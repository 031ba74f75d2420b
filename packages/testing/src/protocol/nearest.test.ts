import { expect, test } from 'vitest'
import { nearest, operationsAt } from './nearest.ts'

const partnerCenter = operationsAt(['partner-center'])
const idsFor = (method: string, path: string) =>
  nearest(partnerCenter, method, path).map(({ operation }) => operation)

test('names operations at the same path with another method first', () => {
  expect(idsFor('PUT', '/v1/customers/7/subscriptions/8').slice(0, 2)).toEqual([
    'customers.subscriptions.get',
    'customers.subscriptions.update',
  ])
})

test('finds what a misspelt path means, whatever the ids in it', () => {
  const id = '5c1bd6ab-0d1e-4bb8-9c0e-1f0a4a5b7a11'
  expect(idsFor('GET', `/v1/customers/${id}/subscription`)[0]).toBe('customers.subscriptions.list')
  expect(idsFor('GET', `/v1/customers/${id}/user/${id}`)[0]).toBe('customers.users.get')
  expect(idsFor('GET', '/v1/costumers')[0]).toBe('customers.list')
})

test('prefers the method that was asked for', () => {
  expect(idsFor('POST', `/v1/customers/any/order`)[0]).toBe('customers.orders.create')
})
