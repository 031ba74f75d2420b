import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const reservations = { resource: 'AzureReservedInstances', action: 'Purchase' }
const savings = { resource: 'AzureSavingsPlan', action: 'Purchase' }

test('a customer has one policy: created, read, replaced under its etag, and deleted', async () => {
  const tenant = createMockTenant()
  const customerId = tenant.customers[0]?.id ?? ''
  const body = {
    selfServeEntity: { selfServeEntityType: 'customer', tenantID: customerId },
    grantor: { grantorType: 'billToPartner', tenantID: tenant.tenantId },
    permissions: [reservations],
  }
  const listed = async () =>
    (await get(tenant, 'selfServePolicies.list', { parameters: { entity_id: customerId } })).items
  expect(await listed()).toEqual([])
  const created = await get(tenant, 'selfServePolicies.create', { body })
  expect(created).toMatchObject({ id: `${tenant.tenantId}_${customerId}`, ...body })
  const again = await send(tenant, 'selfServePolicies.create', { body })
  expect(again.status).toBe(409)
  expect(await again.json()).toMatchObject({ code: '600041' })

  const changed = { ...created, permissions: [reservations, savings] }
  const replaced = await get(tenant, 'selfServePolicies.replace', { body: changed })
  expect(replaced.permissions).toEqual(changed.permissions)
  expect((await send(tenant, 'selfServePolicies.replace', { body: changed })).status).toBe(412)
  const parameters = { policyId: created.id ?? '' }
  const back = { parameters, body: { ...replaced, permissions: [savings] } }
  await get(tenant, 'selfServePolicies.update', back)
  expect((await listed())[0]?.permissions).toEqual([savings])

  expect((await send(tenant, 'selfServePolicies.delete', { parameters })).status).toBe(204)
  const gone = await send(tenant, 'selfServePolicies.get', { parameters })
  expect(gone.status).toBe(404)
  expect(await gone.json()).toMatchObject({ code: '600039' })
  const { items } = await get(tenant, 'auditRecords.list')
  expect(items.map(item => [item.operationType, item.customerId])).toEqual([
    ['delete_self_serve_policy', customerId],
    ['update_self_serve_policy', customerId],
    ['update_self_serve_policy', customerId],
    ['create_self_serve_policy', customerId],
  ])
})

test('a policy is for a customer, by the partner, and has an id of both', async () => {
  const tenant = createMockTenant()
  const [first] = tenant.customers
  const policy = (customer = '', grantor = '') => ({
    body: {
      selfServeEntity: { selfServeEntityType: 'customer', tenantID: customer },
      grantor: { grantorType: 'billToPartner', tenantID: grantor },
      permissions: [savings],
    },
  })
  const create = (customer?: string, grantor?: string) =>
    send(tenant, 'selfServePolicies.create', policy(customer, grantor))
  expect((await create(tenant.tenantId, tenant.tenantId)).status).toBe(404)
  expect((await create(first?.id, first?.id)).status).toBe(400)
  const wrong = await send(tenant, 'selfServePolicies.get', { parameters: { policyId: 'mine' } })
  expect(wrong.status).toBe(404)
  expect(await wrong.json()).toMatchObject({ code: '600040' })
})
