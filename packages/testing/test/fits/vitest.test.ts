import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import type { MockTenantFixtures } from '@partnergate/testing/vitest'
import { mockTenantFixtures, test } from '@partnergate/testing/vitest'
import { test as base, describe, expect } from 'vitest'
import type { MockTenant, Persona } from '../../src/index.ts'

const clientOf = (tenant: MockTenant, persona: Persona = 'admin-agent/entra', options = {}) =>
  createPartnerCenter({ credential: tenant.credential(persona), fetch: tenant.fetch, ...options })

// Another file of the same worker may have set its own: files here share their modules.
test.override('mockTenantOptions', {})

/** Message of an assertion that has to fail. */
async function failureOf(assertion: () => unknown): Promise<string> {
  try {
    await assertion()
  } catch (error) {
    return String(error)
  }
  throw new Error('The assertion passed')
}

describe('the fixture', () => {
  test('gives a tenant', async ({ mockTenant }) => {
    expect(mockTenant.customers).toHaveLength(12)
    await clientOf(mockTenant).customers.list()
    mockTenant.clock.advance(1000)
  })

  test('gives each test its own', ({ mockTenant }) => {
    expect(mockTenant.requests).toEqual([])
  })

  describe('with options for a suite', () => {
    test.override('mockTenantOptions', { customers: 2, seed: 'suite' })

    test('makes it so', ({ mockTenant }) => {
      expect(mockTenant.customers).toEqual(
        createMockTenant({ customers: 2, seed: 'suite' }).customers,
      )
    })
  })

  const own = base.extend<MockTenantFixtures & { firstCustomer: string }>({
    ...mockTenantFixtures,
    firstCustomer: async ({ mockTenant }, use) => use(mockTenant.customers[0]?.id ?? ''),
  })

  own('fits in fixtures of your own', async ({ mockTenant, firstCustomer }) => {
    await clientOf(mockTenant).customers.get({ customerId: firstCustomer })
    expect(mockTenant).toHaveSent('customers.get', { customerId: firstCustomer })
  })
})

describe('toHaveSent', () => {
  test('knows operations, parameters and bodies', async ({ mockTenant }) => {
    const pc = clientOf(mockTenant)
    const [one, other] = mockTenant.customers.map(({ id }) => id)
    const customerId = one ?? ''
    await pc.customers.update({ customerId, body: { allowDelegatedAccess: false } })
    expect(mockTenant).toHaveSent('customers.update')
    expect(mockTenant).toHaveSent('customers.update', { customerId })
    expect(mockTenant).toHaveSent('customers.update', { body: { allowDelegatedAccess: false } })
    expect(mockTenant).toHaveSent('customers.update', { customerId: expect.any(String) })
    expect(mockTenant).not.toHaveSent('customers.update', { customerId: other })
    expect(mockTenant).not.toHaveSent('customers.update', { body: { allowDelegatedAccess: true } })
    expect(mockTenant).not.toHaveSent('customers.get')
  })

  test('says what was sent instead', async ({ mockTenant }) => {
    const nothing = await failureOf(() => expect(mockTenant).toHaveSent('customers.get'))
    expect(nothing).toContain('Expected the tenant to have got customers.get.')
    expect(nothing).toContain('Nothing reached the tenant.')
    await clientOf(mockTenant).customers.list({ size: 3 })
    await mockTenant.fetch('https://example.com/').catch(() => {})
    const message = await failureOf(() => expect(mockTenant).toHaveSent('customers.get'))
    expect(message).toContain('customers.list { size: 3 } -> 200')
    expect(message).toContain('GET https://example.com/ (unknown-host)')
    const against = await failureOf(() => expect(mockTenant).not.toHaveSent('customers.list'))
    expect(against).toContain('not to have got customers.list')
  })

  test('does not take a misspelt operation, or anything but a tenant', ({ mockTenant }) => {
    const misspelt = 'customer.get' as 'customers.get'
    expect(() => expect(mockTenant).not.toHaveSent(misspelt)).toThrow('did you mean customers.get?')
    expect(() => expect({}).toHaveSent('customers.get')).toThrow('takes a mock tenant')
  })
})

test('toHaveSentTimes counts', async ({ mockTenant }) => {
  const pc = clientOf(mockTenant)
  const [one, other] = mockTenant.customers.map(({ id }) => id)
  for (const customerId of [one, one, other])
    await pc.customers.get({ customerId: customerId ?? '' })
  expect(mockTenant).toHaveSentTimes('customers.get', 3)
  expect(mockTenant).toHaveSentTimes('customers.get', 2, { customerId: one })
  expect(mockTenant).toHaveSentTimes('customers.list', 0)
  expect(mockTenant).not.toHaveSentTimes('customers.get', 2)
  const message = await failureOf(() => expect(mockTenant).toHaveSentTimes('customers.get', 1))
  expect(message).toContain('customers.get once, and it came 3 times')
  expect(() => expect(mockTenant).toHaveSentTimes('customers.get', -1)).toThrow(TypeError)
})

test('toHaveRefused knows status, code and what refused', async ({ mockTenant }) => {
  const pc = clientOf(mockTenant, 'admin-agent/none', { guard: 'off' })
  await pc.customers.list().catch(() => {})
  expect(mockTenant).toHaveRefused('customers.list')
  expect(mockTenant).toHaveRefused('customers.list', { status: 401, code: '900421', by: 'mfa' })
  expect(mockTenant).not.toHaveRefused('customers.list', { status: 403 })
  expect(mockTenant).not.toHaveRefused('customers.get')
  const message = await failureOf(() =>
    expect(mockTenant).toHaveRefused('customers.list', { code: '1' }),
  )
  expect(message).toContain('customers.list {  } -> 401, refused by mfa')
})

describe('toHaveBlocked of a call', () => {
  test('passes for what the guard stopped', async ({ mockTenant }) => {
    const pc = clientOf(mockTenant, 'admin-agent/none')
    await expect(pc.gdap.relationships.list()).toHaveBlocked()
    await expect(pc.gdap.relationships.list()).toHaveBlocked('gdap-relationships')
    await expect(() => pc.gdap.relationships.list()).toHaveBlocked('gdap.relationships.list')
    const error = await pc.customers.list().catch((thrown: unknown) => thrown)
    await expect(error).toHaveBlocked('customers.list')
    await expect(pc.customers.list()).not.toHaveBlocked('gdap-relationships')
    expect(mockTenant.requests).toEqual([])
  })

  test('passes for an application where a user is needed', async ({ mockTenant }) => {
    const pc = clientOf(mockTenant, 'app-only')
    await expect(pc.gdap.relationships.list()).toHaveBlocked('gdap.relationships.list')
  })

  test('says why a call was not stopped', async ({ mockTenant }) => {
    const pc = clientOf(mockTenant)
    const through = await failureOf(() => expect(pc.customers.list()).toHaveBlocked())
    expect(through).toContain('The call went through.')
    const unchecked = clientOf(mockTenant, 'admin-agent/none', { guard: 'off' })
    const sent = await failureOf(() => expect(unchecked.customers.list()).toHaveBlocked())
    expect(sent).toContain('The call was sent, and the service refused it')
    const other = await failureOf(() =>
      expect(pc.customers.get({ customerId: mockTenant.tenantId })).toHaveBlocked(),
    )
    expect(other).toContain('failed for another reason')
    const stopped = clientOf(mockTenant, 'admin-agent/none').customers.list()
    const which = await failureOf(() => expect(stopped).toHaveBlocked('customers.get'))
    expect(which).toContain('The call that was stopped is customers.list')
  })
})

describe('toHaveBlocked of a tenant', () => {
  test('passes where the guard stopped the call, and nothing arrived', async ({ mockTenant }) => {
    await clientOf(mockTenant, 'admin-agent/none')
      .customers.list()
      .catch(() => {})
    expect(mockTenant).toHaveBlocked('customers.list')
    expect(mockTenant).not.toHaveSent('customers.list')
    expect(mockTenant).not.toHaveBlocked('gdap.relationships.list')
  })

  test('passes where the service refused the caller', async ({ mockTenant }) => {
    await clientOf(mockTenant, 'admin-agent/none', { guard: 'off' })
      .customers.list()
      .catch(() => {})
    expect(mockTenant).toHaveBlocked('customers.list')
  })

  test('fails where nobody tried, or the call went through', async ({ mockTenant }) => {
    expect(mockTenant).not.toHaveBlocked('customers.list')
    await clientOf(mockTenant).customers.list()
    expect(mockTenant).not.toHaveBlocked('customers.list')
    const message = await failureOf(() => expect(mockTenant).toHaveBlocked('customers.list'))
    expect(message).toContain('a blocked customers.list')
  })
})
