import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const firstCustomer = (tenant: MockTenant) => ({ customerId: tenant.customers[0]?.id ?? '' })

const newUser = (name: string) => ({
  usageLocation: 'US',
  userPrincipalName: name,
  firstName: 'Ferdinand',
  lastName: 'Filibuster',
  displayName: 'Ferdinand',
  passwordProfile: { forceChangePassword: true, password: 'Renew456*' },
})

test('a created user is listed, changed, deleted and restored', async () => {
  const tenant = createMockTenant()
  const parameters = firstCustomer(tenant)
  const { id: userId } = await get(tenant, 'customers.users.create', {
    parameters,
    body: newUser('ferdinand@contoso.example'),
  })
  const one = { parameters: { ...parameters, userId } }
  const list = (filter?: object) =>
    get(tenant, 'customers.users.list', {
      parameters: { ...parameters, ...(filter && { filter: JSON.stringify(filter) }) },
    })
  expect((await list()).items.at(-1)).toMatchObject({ id: userId, state: 'active' })

  const changed = await get(tenant, 'customers.users.update', {
    ...one,
    body: { DisplayName: 'Ferdi' },
  })
  expect(changed).toMatchObject({ displayName: 'Ferdi', lastName: 'Filibuster' })

  expect((await send(tenant, 'customers.users.delete', one)).status).toBe(204)
  expect((await send(tenant, 'customers.users.get', one)).status).toBe(404)
  expect((await list()).items.map(({ id }) => id)).not.toContain(userId)
  const inactive = await list({ Field: 'UserState', Value: 'Inactive', Operator: 'equals' })
  expect(inactive.items.at(-1)).toMatchObject({ id: userId, softDeletionTime: expect.any(String) })

  const restored = await get(tenant, 'customers.users.update', {
    ...one,
    body: { State: 'Active' },
  })
  expect(restored).toMatchObject({ state: 'active' })
  expect(restored).not.toHaveProperty('softDeletionTime')
  expect((await send(tenant, 'customers.users.get', one)).status).toBe(200)
})

test('a deleted user is gone after 30 days', async () => {
  const tenant = createMockTenant()
  const parameters = firstCustomer(tenant)
  const { items } = await get(tenant, 'customers.users.list', { parameters })
  const one = { parameters: { ...parameters, userId: items[1]?.id ?? '' } }
  await send(tenant, 'customers.users.delete', one)
  tenant.clock.advance(30 * 86_400_000)
  const response = await send(tenant, 'customers.users.update', {
    ...one,
    body: { state: 'active' },
  })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code: '60002' })
})

test('a name belongs to one user', async () => {
  const tenant = createMockTenant()
  const parameters = firstCustomer(tenant)
  const body = newUser('ferdinand@contoso.example')
  await get(tenant, 'customers.users.create', { parameters, body })
  expect((await send(tenant, 'customers.users.create', { parameters, body })).status).toBe(409)
})

test('users come a page at a time', async () => {
  const tenant = createMockTenant()
  const parameters = { ...firstCustomer(tenant), size: 2 }
  const first = await get(tenant, 'customers.users.list', { parameters })
  expect(first.items).toHaveLength(2)
  const continuationToken = first.links?.next?.headers?.[0]?.value ?? ''
  const second = await get(tenant, 'customers.users.list', {
    parameters: { ...parameters, seekOperation: 'Next', continuationToken },
  })
  expect(second.items[0]?.id).not.toBe(first.items[0]?.id)
})

test('resetting a password shows none', async () => {
  const tenant = createMockTenant()
  const { items } = await get(tenant, 'customers.users.list', { parameters: firstCustomer(tenant) })
  const reset = await get(tenant, 'customers.users.resetPassword', {
    parameters: { ...firstCustomer(tenant), userId: items[1]?.id ?? '' },
    body: { passwordProfile: { password: 'Renew456*', forceChangePassword: true } },
  })
  expect(JSON.stringify(reset)).not.toContain('Renew456*')
})

test('a role given to a user shows with both, until it is taken away', async () => {
  const tenant = createMockTenant()
  const parameters = firstCustomer(tenant)
  const roles = await get(tenant, 'customers.directoryRoles.list', { parameters })
  const roleId = roles.items.find(({ name }) => name === 'Helpdesk Administrator')?.id ?? ''
  const { items } = await get(tenant, 'customers.users.list', { parameters })
  const { id = '', displayName, userPrincipalName } = items[1] ?? {}
  const member = await get(tenant, 'customers.directoryRoles.userMembers.create', {
    parameters: { ...parameters, roleId },
    body: { Id: id, DisplayName: displayName, UserPrincipalName: userPrincipalName },
  })
  expect(member).toMatchObject({ id, roleId })

  const members = () =>
    get(tenant, 'customers.directoryRoles.userMembers.list', {
      parameters: { ...parameters, roleId },
    })
  const held = () =>
    get(tenant, 'customers.users.directoryRoles.list', {
      parameters: { ...parameters, userId: id },
    })
  expect((await members()).items.map(one => one.id)).toEqual([id])
  expect((await held()).items.map(one => one.id)).toEqual([roleId])

  const away = { parameters: { ...parameters, roleId, userId: id } }
  expect((await send(tenant, 'customers.directoryRoles.userMembers.delete', away)).status).toBe(204)
  expect((await members()).items).toEqual([])
  expect((await send(tenant, 'customers.directoryRoles.userMembers.delete', away)).status).toBe(404)
})

test('a deleted user gives the name free, and comes back only while it is', async () => {
  const tenant = createMockTenant({ now: new Date('2026-06-15T09:30:00Z') })
  const parameters = firstCustomer(tenant)
  const name = 'ferdinand@contoso.example'
  const create = () => get(tenant, 'customers.users.create', { parameters, body: newUser(name) })
  const first = await create()
  const one = { parameters: { ...parameters, userId: first.id ?? '' } }
  await send(tenant, 'customers.users.delete', one)
  const second = await create()
  expect(second.id).not.toBe(first.id)
  const restore = () =>
    send(tenant, 'customers.users.update', { ...one, body: { state: 'active' } })
  expect((await restore()).status).toBe(409)
  const state = await send(tenant, 'customers.users.get', one)
  expect(state.status).toBe(404)
  await send(tenant, 'customers.users.delete', {
    parameters: { ...parameters, userId: second.id ?? '' },
  })
  expect((await restore()).status).toBe(200)
  const { items } = await get(tenant, 'auditRecords.list')
  expect(items[0]).toMatchObject({ operationType: 'restore_customer_user' })
  expect(JSON.parse(items[0]?.resourceOldValue ?? '')).toMatchObject({ state: 'inactive' })
})

test.each([
  ['no name', (_: MockTenant) => ({ userPrincipalName: 'ferdinand' })],
  [
    "another customer's domain",
    (tenant: MockTenant) => ({ userPrincipalName: `f@${tenant.customers[1]?.domain}` }),
  ],
  ["the partner's domain", (tenant: MockTenant) => ({ userPrincipalName: `f@${tenant.domain}` })],
  ['no country', (_: MockTenant) => ({ usageLocation: 'America' })],
])('a user with %s is refused', async (_, change) => {
  const tenant = createMockTenant()
  const body = { ...newUser('ferdinand@contoso.example'), ...change(tenant) }
  const parameters = firstCustomer(tenant)
  const response = await send(tenant, 'customers.users.create', { parameters, body })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: '3000' })
})
