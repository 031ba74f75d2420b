import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant, WrongStateError } from '../src/index.ts'
import { get, send } from './support/send.ts'

const reader = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'
const helpdesk = '729827e3-9c14-49f7-bb1b-9608f156bbb8'
const settleMs = 10_000
const roles = (...ids: string[]) => ({
  unifiedRoles: ids.map(roleDefinitionId => ({ roleDefinitionId })),
})

/** A draft for the last customer, who has no relationship yet. */
async function draft(tenant: MockTenant, more: object = {}) {
  const tenantId = tenant.customers.at(-1)?.id ?? ''
  const relationship = await get(tenant, 'gdap.relationships.create', {
    body: {
      displayName: 'A new relationship',
      duration: 'P730D',
      customer: { tenantId },
      accessDetails: roles(reader, helpdesk),
      ...more,
    },
  })
  const parameters = { relationshipId: relationship.id ?? '' }
  const read = () => get(tenant, 'gdap.relationships.get', { parameters })
  const ask = (action: string) =>
    send(tenant, 'gdap.relationships.requests.create', { parameters, body: { action } })
  return { tenantId, relationship, parameters, read, ask }
}

async function active(tenant: MockTenant, more: object = {}) {
  const made = await draft(tenant, more)
  await made.ask('lockForApproval')
  tenant.approveGdap(made.parameters.relationshipId)
  return made
}

test('a relationship lives from draft to termination', async () => {
  const tenant = createMockTenant({ now: new Date('2026-06-15T00:00:00Z') })
  const { tenantId, relationship, parameters, read, ask } = await draft(tenant)
  expect(relationship).toMatchObject({ status: 'created', activatedDateTime: '' })
  const listed = async () =>
    (await get(tenant, 'gdap.customers.list')).value.map(customer => customer.tenantId)

  const request = await (await ask('lockForApproval')).json()
  expect(request).toMatchObject({ action: 'lockForApproval', status: 'created' })
  expect((await read()).status).toBe('approvalPending')
  expect(await listed()).not.toContain(tenantId)

  tenant.approveGdap(parameters.relationshipId)
  expect(await read()).toMatchObject({
    status: 'active',
    activatedDateTime: '2026-06-15T00:00:00.000Z',
    endDateTime: '2028-06-14T00:00:00.000Z',
    customer: { tenantId, displayName: tenant.customers.at(-1)?.companyName },
  })
  expect(await listed()).toContain(tenantId)

  await ask('terminate')
  expect((await read()).status).toBe('terminating')
  tenant.clock.advance(settleMs)
  expect((await read()).status).toBe('terminated')
  expect(await listed()).not.toContain(tenantId)
  const { value } = await get(tenant, 'gdap.relationships.requests.list', { parameters })
  expect(value.map(({ action, status }) => [action, status])).toEqual([
    ['lockForApproval', 'succeeded'],
    ['terminate', 'succeeded'],
  ])
})

test('a draft can be changed and deleted with the current etag alone', async () => {
  const tenant = createMockTenant()
  const { relationship, parameters } = await draft(tenant)
  const ifMatch = relationship['@odata.etag'] ?? ''
  const update = (body: object, etag?: string) =>
    send(tenant, 'gdap.relationships.update', {
      parameters: { ...parameters, ...(etag !== undefined && { ifMatch: etag }) },
      body,
    })
  expect((await update({ displayName: 'Any' })).status).toBe(428)
  const changed = await (await update({ displayName: 'Renamed', duration: 'P31D' }, ifMatch)).json()
  expect(changed).toMatchObject({ displayName: 'Renamed', duration: 'P31D' })
  const stale = await update({ displayName: 'Again' }, ifMatch)
  expect(stale.status).toBe(412)
  expect(await stale.json()).toMatchObject({ error: { code: 'preconditionFailed' } })

  const remove = (etag: string) =>
    send(tenant, 'gdap.relationships.delete', { parameters: { ...parameters, ifMatch: etag } })
  expect((await remove(ifMatch)).status).toBe(412)
  expect((await remove(changed['@odata.etag'])).status).toBe(204)
  expect((await send(tenant, 'gdap.relationships.get', { parameters })).status).toBe(404)
})

test('of an active relationship only the extension can be changed', async () => {
  const tenant = createMockTenant()
  const { parameters, read } = await active(tenant)
  const update = async (body: object) =>
    send(tenant, 'gdap.relationships.update', {
      parameters: { ...parameters, ifMatch: (await read())['@odata.etag'] ?? '' },
      body,
    })
  expect((await update({ displayName: 'Renamed' })).status).toBe(409)
  expect((await update({ autoExtendDuration: 'P180D' })).status).toBe(200)
  expect((await read()).autoExtendDuration).toBe('P180D')
})

test('a relationship expires at its end unless it extends itself', async () => {
  const tenant = createMockTenant()
  const short = await active(tenant, { duration: 'P2D' })
  const long = await active(tenant, {
    displayName: 'Extending',
    duration: 'P2D',
    autoExtendDuration: 'P180D',
  })
  tenant.clock.advance(3 * 86_400_000)
  expect((await short.read()).status).toBe('expired')
  expect((await long.read()).status).toBe('active')
})

test('access is given to a group, changed, and taken away', async () => {
  const tenant = createMockTenant()
  const { parameters } = await active(tenant)
  const created = await get(tenant, 'gdap.relationships.accessAssignments.create', {
    parameters,
    body: {
      accessContainer: { accessContainerId: tenant.tenantId, accessContainerType: 'securityGroup' },
      accessDetails: roles(reader),
    },
  })
  expect(created.status).toBe('pending')
  const one = { ...parameters, accessAssignmentId: created.id ?? '' }
  const read = () => get(tenant, 'gdap.relationships.accessAssignments.get', { parameters: one })
  tenant.clock.advance(settleMs)
  const assigned = await read()
  expect(assigned.status).toBe('active')

  const change = (ids: string[], ifMatch = assigned['@odata.etag'] ?? '') =>
    send(tenant, 'gdap.relationships.accessAssignments.update', {
      parameters: { ...one, ifMatch },
      body: { accessDetails: roles(...ids) },
    })
  expect((await change([reader])).status).toBe(200)
  const accepted = await change([reader, helpdesk])
  expect(accepted.status).toBe(202)
  expect(accepted.headers.get('Retry-After')).toBe('10')
  const location = accepted.headers.get('Location') ?? ''
  expect(location).toContain(
    `/delegatedAdminRelationships/${parameters.relationshipId}/operations/`,
  )

  const operationId = location.split('/').at(-1) ?? ''
  const operation = () =>
    get(tenant, 'gdap.relationships.operations.get', { parameters: { ...parameters, operationId } })
  expect((await operation()).status).toBe('running')
  expect((await read()).accessDetails).toEqual(roles(reader))
  tenant.clock.advance(settleMs)
  expect((await operation()).status).toBe('succeeded')
  const changed = await read()
  expect(changed.accessDetails).toEqual(roles(reader, helpdesk))
  expect((await change([reader])).status).toBe(412)

  await send(tenant, 'gdap.relationships.accessAssignments.delete', {
    parameters: { ...one, ifMatch: changed['@odata.etag'] ?? '' },
  })
  expect((await read()).status).toBe('deleting')
  tenant.clock.advance(settleMs)
  const gone = await send(tenant, 'gdap.relationships.accessAssignments.get', { parameters: one })
  expect(gone.status).toBe(404)
})

test('no more access is given than the relationship has', async () => {
  const tenant = createMockTenant()
  const { parameters } = await active(tenant)
  const give = (accessContainerId: string, ...ids: string[]) =>
    send(tenant, 'gdap.relationships.accessAssignments.create', {
      parameters,
      body: { accessContainer: { accessContainerId }, accessDetails: roles(...ids) },
    })
  expect((await give(tenant.tenantId, '62e90394-69f5-4237-9190-012177145e10')).status).toBe(400)
  expect((await give(tenant.tenantId)).status).toBe(400)
  expect((await give(tenant.tenantId, reader)).status).toBe(201)
  expect((await give(tenant.tenantId, reader)).status).toBe(409)
})

test.each([
  [{ duration: 'P3Y' }, 400],
  [{ duration: 'PT1H' }, 400],
  [{ accessDetails: roles() }, 400],
  [{ accessDetails: roles('no guid') }, 400],
  [{ displayName: 'x'.repeat(51) }, 400],
])('a relationship with %j is refused', async (wrong, status) => {
  const body = { displayName: 'New', duration: 'P30D', accessDetails: roles(reader), ...wrong }
  expect((await send(createMockTenant(), 'gdap.relationships.create', { body })).status).toBe(
    status,
  )
})

test('a step that the status does not allow is refused', async () => {
  const tenant = createMockTenant()
  const { parameters, ask } = await draft(tenant)
  expect((await ask('terminate')).status).toBe(409)
  expect((await ask('approve')).status).toBe(400)
  expect(() => tenant.approveGdap(parameters.relationshipId)).toThrow(WrongStateError)
  expect(() => tenant.approveGdap('unknown')).toThrow("doesn't exist")
  const name = { displayName: 'A new relationship', duration: 'P1D', accessDetails: roles(reader) }
  expect((await send(tenant, 'gdap.relationships.create', { body: name })).status).toBe(409)
})

test('whoever approves becomes the customer of an open relationship', async () => {
  const tenant = createMockTenant()
  const { parameters, read, ask } = await draft(tenant, { customer: null })
  await ask('lockForApproval')
  const { id = '', companyName } = tenant.customers[3] ?? {}
  tenant.approveGdap(parameters.relationshipId, id)
  expect((await read()).customer).toEqual({ tenantId: id, displayName: companyName })
})

test('lists are filtered, cut and continued by their next link', async () => {
  const tenant = createMockTenant({ customers: 16 })
  const token = await tenant.token('admin-agent/entra', { audience: 'https://graph.microsoft.com' })
  const parameters = { $filter: "status eq 'active'", $top: 3, $count: true }
  const first = await get(tenant, 'gdap.relationships.list', { parameters })
  expect(first['@odata.count']).toBe(8)
  let next = first['@odata.nextLink']
  const seen = [...first.value]
  while (next !== undefined) {
    const response = await tenant.fetch(next, { headers: { Authorization: `Bearer ${token}` } })
    const page = await response.json()
    seen.push(...page.value)
    next = page['@odata.nextLink']
  }
  expect(seen).toHaveLength(8)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(8)
})
