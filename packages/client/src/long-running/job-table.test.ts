import { type Operation, operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { isJobId, jobRuleOf } from './job-rules.ts'
import { jobTable } from './job-table.ts'

const all: readonly Operation[] = Object.values(operations)

/** Work that shows later on other resources only, so that there is nothing of its own to look at. */
const withoutStatus = [
  'customers.carts.checkout',
  'customers.orders.create',
  'customers.transfers.accept',
  'customers.subscriptions.transitions.create',
  'groups.assignLicense',
]

test('every operation that is described as long-running can be awaited, or has nothing to wait for', () => {
  const described = all.filter(({ longRunning }) => longRunning !== 'none').map(({ id }) => id)
  const known = [...Object.keys(jobTable), ...withoutStatus]
  expect(described.toSorted()).toEqual(known.toSorted())
})

test.each(Object.keys(jobTable).filter(isJobId))('%s has all that its status needs', id => {
  const { ids, operations: asked } = jobRuleOf(id)
  const own = operations[id].parameters.map(({ name }) => name)
  const [status] = asked
  const given =
    'header' in ids
      ? [...(ids.path ?? status?.path ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      : Object.keys(ids.data(undefined))
  for (const name of status?.parameters.filter(({ in: place }) => place === 'path') ?? []) {
    expect([...own, ...given]).toContain(name.name)
  }
})
