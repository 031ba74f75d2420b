import type { Drift, PartnerCenterOptions } from '@partnergate/client'
import {
  createPartnerCenter,
  MfaRequiredError,
  PreconditionFailedError,
  ThrottledError,
  UserRequiredError,
} from '@partnergate/client'
import { expect, test } from 'vitest'
import type { MockTenant, Persona } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { collect } from './support/collect.ts'

function clientOf(
  tenant: MockTenant,
  persona: Persona,
  options: Partial<PartnerCenterOptions> = {},
) {
  return createPartnerCenter({
    credential: tenant.credential(persona),
    fetch: tenant.fetch,
    ...options,
  })
}

const newCustomer = {
  companyProfile: { domain: 'wingtip.onmicrosoft.com' },
  billingProfile: { companyName: 'Wingtip Toys', email: 'ann@wingtip.example' },
}

test('a created customer is listed', async () => {
  const pc = clientOf(createMockTenant(), 'admin-agent/entra')
  const created = await pc.customers.create({ body: newCustomer })
  const { items } = await pc.customers.list()
  expect(items.map(({ id }) => id)).toContain(created.id)
  expect((await pc.customers.get({ customerId: created.id })).companyProfile?.companyName).toBe(
    'Wingtip Toys',
  )
})

test('a list is walked over every page', async () => {
  const tenant = createMockTenant({ customers: 53 })
  const seen: string[] = []
  for await (const { id } of clientOf(tenant, 'admin-agent/entra').customers.list({ size: 10 }))
    seen.push(id)
  expect(seen).toEqual(tenant.customers.map(({ id }) => id))
  expect(tenant.requests).toHaveLength(6)
})

test('lists of Microsoft Graph and of invoices are walked too', async () => {
  const tenant = createMockTenant({ customers: 16 })
  const pc = clientOf(tenant, 'admin-agent/entra')
  const relationships = await collect(pc.gdap.relationships.list({ $top: 5 }))
  expect(relationships).toHaveLength(12)
  const { items } = await pc.invoices.list({ size: 2 })
  const path = {
    invoiceId: items[0]?.id ?? '',
    billingProvider: 'OneTime',
    invoiceLineItemType: 'UsageLineItems',
  }
  const whole = await pc.invoices.lineItems.list(path)
  expect(await collect(pc.invoices.lineItems.list({ ...path, size: 70 }))).toEqual(whole.items)
})

test('a changed subscription has a new etag, and a stale If-Match fails', async () => {
  const tenant = createMockTenant()
  const pc = clientOf(tenant, 'admin-agent/entra')
  const customerId = tenant.customers[0]?.id ?? ''
  const cart = await pc.customers.carts.create({
    customerId,
    body: { lineItems: [{ catalogItemId: basic, quantity: 3, billingCycle: 'monthly' }] },
  })
  const { orders } = await pc.customers.carts.checkout({ customerId, cartId: cart.id })
  const subscriptionId = orders?.[0]?.lineItems?.[0]?.subscriptionId ?? ''
  const before = await pc.customers.subscriptions.get({ customerId, subscriptionId })
  const ifMatch = `"${before.attributes?.etag}"`
  const change = (quantity: number) =>
    pc.customers.subscriptions.update({
      customerId,
      subscriptionId,
      ifMatch,
      body: { ...before, quantity },
    })
  const after = await change(4)
  expect(after?.attributes?.etag).not.toBe(before.attributes?.etag)
  await expect(change(5)).rejects.toThrow(PreconditionFailedError)
})

test('a user without MFA is stopped before anything is sent', async () => {
  const tenant = createMockTenant()
  await expect(clientOf(tenant, 'admin-agent/none').customers.list()).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    origin: 'guard',
  })
  expect(tenant.requests).toEqual([])
})

test('without the guard, the service refuses', async () => {
  const tenant = createMockTenant()
  const call = clientOf(tenant, 'admin-agent/none', { guard: 'off' }).customers.list()
  await expect(call).rejects.toThrow(MfaRequiredError)
  await expect(call).rejects.toMatchObject({
    origin: 'service',
    status: 401,
    serviceCode: '900421',
  })
  expect(tenant.requests.every(({ status }) => status === 401)).toBe(true)
})

test('where the local verdict and the service differ, drift is reported', async () => {
  const tenant = createMockTenant()
  const drifts: Drift[] = []
  const pc = clientOf(tenant, 'admin-agent/third-party', {
    guard: 'off',
    onDrift: drift => drifts.push(drift),
  })
  await pc.customers.list()
  expect(drifts).toHaveLength(1)
})

test('the service says what it thinks of the MFA', async () => {
  const tenant = createMockTenant({ enforceMfa: false })
  const compliance = async (persona: Persona) => {
    const pc = clientOf(tenant, persona, { guard: 'off', validateMfa: true })
    return (await pc.customers.list().withResponse()).mfa.compliant
  }
  expect(await compliance('admin-agent/entra')).toBe(true)
  expect(await compliance('admin-agent/none')).toBe(false)
  expect(await compliance('app-only')).toBeUndefined()
})

test('an application alone lists customers, and is stopped at their users', async () => {
  const tenant = createMockTenant()
  const pc = clientOf(tenant, 'app-only')
  const { items } = await pc.customers.list()
  const users = pc.customers.users.list({ customerId: items[0]?.id ?? '' })
  await expect(users).rejects.toThrow(UserRequiredError)
  expect(tenant.requests.map(({ operation }) => operation)).toEqual(['customers.list'])
})

test('a throttled read is tried again, and then succeeds', async () => {
  const tenant = createMockTenant()
  tenant.fault({ status: 429, retryAfterSeconds: 0, times: 2 })
  const { items } = await clientOf(tenant, 'admin-agent/entra').customers.list()
  expect(items).toHaveLength(12)
  expect(tenant.requests.map(({ status }) => status)).toEqual([429, 429, 200])
})

test('a wait that is too long fails at once', async () => {
  const tenant = createMockTenant()
  tenant.fault({ status: 429, retryAfterSeconds: 3600 })
  await expect(clientOf(tenant, 'admin-agent/entra').customers.list()).rejects.toThrow(
    ThrottledError,
  )
})

test('an unknown request is not taken for an answer of the service', async () => {
  const tenant = createMockTenant()
  const endpoints = { 'partner-center': 'https://partner-center.example' }
  const call = clientOf(tenant, 'admin-agent/entra', { endpoints }).customers.list()
  await expect(call).rejects.toThrow()
  expect(tenant.requests).toEqual([])
})

test('over a port the client does the same', async () => {
  const tenant = createMockTenant({ customers: 25 })
  await using server = await tenant.listen()
  const pc = createPartnerCenter({
    credential: tenant.credential('admin-agent/entra'),
    endpoints: { 'partner-center': server.url, graph: server.url },
  })
  expect(await collect(pc.customers.list({ size: 10 }))).toHaveLength(25)
  expect(await collect(pc.gdap.relationships.list({ $top: 10 }))).toHaveLength(19)
})
