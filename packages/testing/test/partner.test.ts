import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

test("the partner's profiles keep what is written, and those with an etag only what is current", async () => {
  const tenant = createMockTenant()
  const profile = await get(tenant, 'profiles.billing.get')
  const changed = { ...profile, purchaseOrderNumber: '9888' }
  const answer = await get(tenant, 'profiles.billing.update', { body: changed })
  expect(answer).toMatchObject({ purchaseOrderNumber: '9888', taxId: profile.taxId })
  expect(answer.attributes?.etag).not.toBe(profile.attributes?.etag)
  expect(await get(tenant, 'profiles.billing.get')).toEqual(answer)
  expect((await send(tenant, 'profiles.billing.update', { body: changed })).status).toBe(412)
  const { attributes, ...bare } = changed
  expect((await send(tenant, 'profiles.billing.update', { body: bare })).status).toBe(400)

  const organization = await get(tenant, 'profiles.organization.get')
  const renamed = { ...organization, companyName: 'Lucerne', tenantId: 'another' }
  expect(await get(tenant, 'profiles.organization.update', { body: renamed })).toMatchObject({
    companyName: 'Lucerne',
    tenantId: tenant.tenantId,
  })
  await get(tenant, 'profiles.support.update', { body: { telephone: '4255550110' } })
  expect(await get(tenant, 'profiles.support.get')).toMatchObject({
    telephone: '4255550110',
    email: `support@${tenant.domain}`,
  })
  await get(tenant, 'profiles.legalBusiness.update', { body: { companyName: 'Lucerne' } })
  expect(await get(tenant, 'profiles.legalBusiness.get')).toMatchObject({
    companyName: 'Lucerne',
    vettingStatus: 'authorized',
  })
  tenant.reset()
  expect(await get(tenant, 'profiles.billing.get')).toEqual(profile)
})

test('a partner id is looked up before a customer is given to a reseller', async () => {
  const tenant = createMockTenant()
  const own = await get(tenant, 'profiles.mpn.get')
  const parameters = { relationship_type: 'IsIndirectCloudSolutionProviderOf' }
  const { items } = await get(tenant, 'relationships.list', { parameters })
  const mpnId = items[0]?.partnerId ?? ''
  expect(await get(tenant, 'profiles.mpn.get', { parameters: { mpnId } })).toMatchObject({
    mpnId,
    partnerName: items[0]?.name,
  })
  expect(own.mpnId).not.toBe(mpnId)
  const unknown = await send(tenant, 'profiles.mpn.get', { parameters: { mpnId: '1' } })
  expect(unknown.status).toBe(404)

  const { id: customerId } = await get(tenant, 'customers.create', {
    body: {
      associatedPartnerId: mpnId,
      companyProfile: { domain: 'wingtip.onmicrosoft.com' },
      billingProfile: { companyName: 'Wingtip Toys' },
    },
  })
  const theirs = await get(tenant, 'customers.relationships.list', { parameters: { customerId } })
  expect(theirs.items).toEqual([items[0]])
  const filter = JSON.stringify({
    Field: 'IndirectReseller',
    Value: mpnId,
    Operator: 'starts_with',
  })
  const found = await get(tenant, 'customers.list', { parameters: { filter } })
  expect(found.items.map(({ id }) => id)).toEqual([customerId])
})

test('relationships are listed by what the partner is in them, and by name', async () => {
  const tenant = createMockTenant()
  const list = (relationship_type: string, filter?: string) =>
    get(tenant, 'relationships.list', {
      parameters: { relationship_type, ...(filter && { filter }) },
    })
  const resellers = await list('IsIndirectCloudSolutionProviderOf')
  const providers = await list('IsIndirectResellerOf')
  expect(resellers.items).toHaveLength(3)
  expect(providers.items).toMatchObject([{ relationshipType: 'is_indirect_reseller_of' }])
  const name = resellers.items[1]?.name ?? ''
  const filter = JSON.stringify({ Field: 'Name', Value: name.slice(0, 4), Operator: 'substring' })
  const found = await list('IsIndirectCloudSolutionProviderOf', filter)
  expect(found.items).toContainEqual(resellers.items[1])
  const parameters = { relationship_type: 'Friends' }
  expect((await send(tenant, 'relationships.list', { parameters })).status).toBe(400)
})

test('a sandbox has five indirect resellers at most', async () => {
  const tenant = createMockTenant()
  const create = () =>
    send(tenant, 'sandbox.indirectResellers.create', {
      body: { tenant: { name: 'Reseller', country: 'US' }, legalBusinessProfile: {} },
    })
  const created = (await (await create()).json()) as { id: string }
  expect((await create()).status).toBe(201)
  const full = await create()
  expect(full.status).toBe(400)
  expect(await full.json()).toMatchObject({ code: '800018' })
  const remove = () =>
    send(tenant, 'sandbox.indirectResellers.delete', { parameters: { resellerId: created.id } })
  expect((await remove()).status).toBe(204)
  expect((await remove()).status).toBe(404)
  expect((await create()).status).toBe(201)
})

test('the link for a new customer names the partner', async () => {
  const tenant = createMockTenant()
  const { url = '' } = await get(tenant, 'customers.relationshipRequests.get')
  expect(new URL(url).searchParams.get('partnerId')).toBe(tenant.tenantId)
})
