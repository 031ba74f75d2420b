import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const tenant = createMockTenant()
const taken = tenant.customers[0]?.domain ?? ''

test('a domain is taken when the partner or a customer has it', async () => {
  const ask = async (domain: string) =>
    (await send(tenant, 'domains.exists', { parameters: { domain } })).status
  expect(await ask(tenant.domain)).toBe(200)
  expect(await ask(taken.toUpperCase())).toBe(200)
  expect(await ask('nobody-has-this.onmicrosoft.com')).toBe(404)
})

test('a prefix is available until a customer is created with it', async () => {
  const parameters = { domainPrefix: 'adventureworks' }
  expect(await get(tenant, 'validations.checkDomainAvailability', { parameters })).toBe(true)
  await get(tenant, 'customers.create', {
    body: {
      companyProfile: { domain: 'adventureworks.onmicrosoft.com' },
      billingProfile: { email: 'ann@adventureworks.example', companyName: 'Adventure Works' },
    },
  })
  expect(await get(tenant, 'validations.checkDomainAvailability', { parameters })).toBe(false)
})

test('answers to HEAD have no body, refusals neither', async () => {
  const parameters = { domain: taken }
  for (const persona of ['admin-agent/entra', 'admin-agent/none'] as const) {
    const response = await send(tenant, 'domains.exists', { parameters, persona })
    expect(await response.text()).toBe('')
  }
})
