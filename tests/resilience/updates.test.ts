import { expect, test } from 'vitest'
import { patience } from './scale.ts'
import { stageOf } from './tenant.ts'

test('of many who change a resource at once, nobody undoes what another did', {
  timeout: patience,
}, async () => {
  const { tenant, pc } = await stageOf(2)
  const customerId = tenant.customers[0]?.id ?? ''
  const { items } = await pc.customers.subscriptions.list({ customerId })
  const { id: subscriptionId = '', quantity = 0 } =
    items.find(({ status }) => status === 'active') ?? {}
  const many = 6
  const changes = Array.from({ length: many }, () =>
    pc.customers.subscriptions.updateWith(
      { customerId, subscriptionId },
      current => ({ ...current, quantity: (current.quantity ?? 0) + 1 }),
      { maxReads: many },
    ),
  )
  await Promise.all(changes)
  const after = await pc.customers.subscriptions.get({ customerId, subscriptionId })
  expect(after.quantity).toBe(quantity + many)
  const statuses = tenant.requests.map(({ status }) => status)
  expect(statuses).toContain(412)
})
