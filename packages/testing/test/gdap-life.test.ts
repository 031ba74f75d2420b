import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')
const dayMs = 86_400_000
const settleMs = 10_000
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10'
const directoryReaders = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'
const roles = (...ids: string[]) => ({
  unifiedRoles: ids.map(roleDefinitionId => ({ roleDefinitionId })),
})

const draft = {
  displayName: 'Support',
  duration: 'P2D',
  accessDetails: roles(directoryReaders),
}

const create = (tenant: MockTenant, change = {}) =>
  send(tenant, 'gdap.relationships.create', { body: { ...draft, ...change } })

async function offered(tenant: MockTenant, change = {}) {
  const customer = { tenantId: tenant.customers[3]?.id }
  const { id: relationshipId } = await (await create(tenant, { customer, ...change })).json()
  const parameters = { relationshipId }
  const ask = (action: string) =>
    get(tenant, 'gdap.relationships.requests.create', { parameters, body: { action } })
  await ask('lockForApproval')
  const status = async () => (await get(tenant, 'gdap.relationships.get', { parameters })).status
  return { relationshipId, parameters, ask, status }
}

/** A tenant whose webhooks for GDAP arrive in a list. */
async function listening() {
  const events: string[] = []
  const tenant = createMockTenant({
    now,
    webhookFetch: async (_, { body }) => {
      events.push(JSON.parse(new TextDecoder().decode(body as Uint8Array)).EventName)
      return new Response(null)
    },
  })
  const names = (await get(tenant, 'webhooks.registration.events.list')).filter(name =>
    name.startsWith('granular'),
  )
  const body = { WebhookUrl: 'https://receiver.example/', WebhookEvents: names }
  await get(tenant, 'webhooks.registration.create', { body })
  return {
    tenant,
    async taken() {
      await tenant.webhooks.settled()
      return events.splice(0).map(name => name.replace('granular-admin-', ''))
    },
  }
}

test('every step of a relationship and its assignments is told', async () => {
  const { tenant, taken } = await listening()
  const { relationshipId, parameters, ask } = await offered(tenant)
  expect(await taken()).toEqual([])
  tenant.approveGdap(relationshipId)
  expect(await taken()).toEqual(['relationship-approved', 'relationship-activated'])

  const assignment = await get(tenant, 'gdap.relationships.accessAssignments.create', {
    parameters,
    body: {
      accessContainer: {
        accessContainerId: '11111111-2222-4333-8444-555555555555',
        accessContainerType: 'securityGroup',
      },
      accessDetails: draft.accessDetails,
    },
  })
  expect(await taken()).toEqual(['access-assignment-created'])
  tenant.clock.advance(settleMs)
  expect(await taken()).toEqual(['access-assignment-activated'])
  await ask('terminate')
  tenant.clock.advance(settleMs)
  expect(await taken()).toEqual(['access-assignment-deleted', 'relationship-terminated'])
  const { items } = await get(tenant, 'auditRecords.list', {
    parameters: {
      filter: JSON.stringify({
        Field: 'ResourceType',
        Value: 'GranularAdminRelationship',
        Operator: 'equals',
      }),
    },
  })
  expect(items.map(item => [item.operationType, item.userPrincipalName !== null])).toEqual([
    ['granular_admin_relationship_terminated', false],
    ['granular_admin_relationship_termination_requested', true],
    ['granular_admin_relationship_activated', false],
    ['granular_admin_relationship_approved', false],
  ])
  const gone = await send(tenant, 'gdap.relationships.accessAssignments.get', {
    parameters: { ...parameters, accessAssignmentId: assignment.id ?? '' },
  })
  expect(gone.status).toBe(404)
})

test('a change and the removal of an assignment are told once they are through, with who asked', async () => {
  const { tenant, taken } = await listening()
  const { relationshipId, parameters } = await offered(tenant, {
    accessDetails: roles(directoryReaders, globalAdministrator),
  })
  tenant.approveGdap(relationshipId)
  await get(tenant, 'gdap.relationships.accessAssignments.create', {
    parameters,
    body: {
      accessContainer: {
        accessContainerId: '11111111-2222-4333-8444-555555555555',
        accessContainerType: 'securityGroup',
      },
      accessDetails: roles(directoryReaders),
    },
  })
  tenant.clock.advance(settleMs)
  await taken()
  const current = async () => {
    const list = await get(tenant, 'gdap.relationships.accessAssignments.list', { parameters })
    const [one] = list.value
    return { accessAssignmentId: one?.id ?? '', ifMatch: one?.['@odata.etag'] ?? '' }
  }
  await send(tenant, 'gdap.relationships.accessAssignments.update', {
    parameters: { ...parameters, ...(await current()) },
    body: { accessDetails: roles(globalAdministrator) },
  })
  expect(await taken()).toEqual([])
  tenant.clock.advance(settleMs)
  expect(await taken()).toEqual(['access-assignment-updated'])
  await send(tenant, 'gdap.relationships.accessAssignments.delete', {
    parameters: { ...parameters, ...(await current()) },
  })
  tenant.clock.advance(settleMs)
  expect(await taken()).toEqual(['access-assignment-deleted'])
  const { items } = await get(tenant, 'auditRecords.list')
  expect(items[0]).toMatchObject({
    operationType: 'granular_admin_access_assignment_deleted',
    userPrincipalName: tenant.account('admin-agent/entra').userPrincipalName,
    customerId: tenant.customers[3]?.id,
  })
})

test('an approved relationship becomes active as the clock goes on, if the test wants it so', async () => {
  const tenant = createMockTenant({ now })
  const { relationshipId, status, parameters } = await offered(tenant)
  tenant.approveGdap(relationshipId, undefined, { activation: 'by-clock' })
  expect(await status()).toBe('approved')
  const { activatedDateTime } = await get(tenant, 'gdap.relationships.get', { parameters })
  expect(activatedDateTime).toBe('')
  tenant.clock.advance(settleMs)
  expect(await status()).toBe('active')
})

test('a relationship expires in two steps at its end', async () => {
  const { tenant, taken } = await listening()
  const { relationshipId, status } = await offered(tenant)
  tenant.approveGdap(relationshipId)
  await taken()
  tenant.clock.advance(2 * dayMs - 1)
  expect(await status()).toBe('active')
  tenant.clock.advance(1)
  expect(await status()).toBe('expiring')
  tenant.clock.advance(settleMs)
  expect(await taken()).toEqual(['relationship-expired'])
  expect(await status()).toBe('expired')
})

test('an offer that nobody approves is good for ninety days', async () => {
  const tenant = createMockTenant({ now })
  const { relationshipId, status } = await offered(tenant)
  tenant.clock.advance(90 * dayMs - 1)
  expect(await status()).toBe('approvalPending')
  tenant.clock.advance(1)
  expect(await status()).toBe('expired')
  expect(() => tenant.approveGdap(relationshipId)).toThrow('expired')
})

test.each([
  ['half a year is the only extension', { autoExtendDuration: 'P90D' }],
  [
    'a global administrator is never extended',
    { autoExtendDuration: 'P180D', accessDetails: roles(globalAdministrator) },
  ],
  [
    'roles are those that Entra has',
    { accessDetails: roles('11111111-2222-4333-8444-555555555555') },
  ],
  ['there is a role', { accessDetails: roles() }],
  ['two years are the longest', { duration: 'P731D' }],
  ['a day is the shortest', { duration: 'PT12H' }],
  ['a name has fifty characters at most', { displayName: 'a'.repeat(51) }],
])('%s', async (_, change) => {
  expect((await create(createMockTenant({ now }), change)).status).toBe(400)
})
