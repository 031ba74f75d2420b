import { describe, expect, it } from 'vitest'
import type { DelegationView } from '../src/shared/delegation.ts'
import type { Problem } from '../src/shared/problem.ts'
import type {
  HoldingsView,
  LicenseView,
  RoleView,
  UserCreated,
  UsersPage,
} from '../src/shared/users.ts'
import { createConsole } from './support/console-client.ts'

/** Customers of the seed, by how the partner administers them. */
const gdapActive = 0
const dapOnly = 2
const neither = 3

async function customerOf(
  index: number,
  persona: Parameters<ReturnType<typeof createConsole>['signIn']>[0] = 'admin-agent/entra',
) {
  const console = createConsole()
  await console.signIn(persona)
  const at = `/api/customers/${console.tenants[0]?.customers[index]?.id}`
  return { console, at }
}

const ada = {
  userName: 'ada@contoso.onmicrosoft.com',
  name: 'Ada <script>alert(1)</script>',
  firstName: 'Ada',
  lastName: 'Lovelace',
  country: 'US',
}

it('creates, changes, deletes and restores a user', async () => {
  const { console, at } = await customerOf(gdapActive)
  const { user, password } = await console.answer<UserCreated>('POST', `${at}/users`, ada)
  expect(user).toMatchObject({ userName: ada.userName, name: ada.name, country: 'US' })
  expect(password.length).toBeGreaterThan(15)
  const mine = `${at}/users/${user.id}`
  await console.answer('PATCH', mine, { ...ada, name: 'Ada King', country: '' })
  const names = async (state: string) => {
    const { users } = await console.answer<UsersPage>('GET', `${at}/users?state=${state}`)
    return users.map(({ name }) => name)
  }
  expect(await names('active')).toContain('Ada King')
  await console.answer('DELETE', mine, {})
  expect(await names('active')).not.toContain('Ada King')
  expect(await names('deleted')).toContain('Ada King')
  await console.answer('POST', `${mine}/restore`, {})
  expect(await names('active')).toContain('Ada King')
})

it('gives no two users one name', async () => {
  const { console, at } = await customerOf(gdapActive)
  await console.answer('POST', `${at}/users`, ada)
  const again = await console.send('POST', `${at}/users`, ada)
  expect(await again.json()).toMatchObject({ status: 409, code: 'conflict' })
})

it.each([
  [{ ...ada, userName: 'ada' }, 'userName'],
  [{ ...ada, name: '' }, 'name: is needed'],
  [{ ...ada, country: 'usa' }, 'country'],
  [{ ...ada, state: 'inactive' }, 'Unrecognized key'],
])('refuses %j and says what is wrong', async (body, detail) => {
  const { console, at } = await customerOf(gdapActive)
  const response = await console.send('POST', `${at}/users`, body)
  expect(response.status).toBe(400)
  expect(((await response.json()) as Problem).detail).toContain(detail)
})

describe('licences', () => {
  async function firstLicense(index = gdapActive) {
    const { console, at } = await customerOf(index)
    const licenses = () => console.answer<LicenseView[]>('GET', `${at}/licenses`)
    const [license] = await licenses()
    if (!license) throw new Error('The customer has no licences.')
    const leftNow = async () => (await licenses())[0]?.left
    const create = (number: number, country = 'US') =>
      console.answer<UserCreated>('POST', `${at}/users`, {
        ...ada,
        country,
        userName: `ada${number}@contoso.onmicrosoft.com`,
      })
    return { console, at, license, leftNow, create }
  }

  it('are assigned and removed, and the seats that are left counted', async () => {
    const { console, at, license, leftNow, create } = await firstLicense()
    const { user } = await create(1)
    const mine = `${at}/users/${user.id}`
    await console.answer('PUT', `${mine}/licenses`, { assign: [license.id] })
    expect(await leftNow()).toBe(license.left - 1)
    const { licenses } = await console.answer<HoldingsView>('GET', `${mine}/holdings`)
    expect(licenses).toEqual([{ id: license.id, name: license.name }])
    await console.answer('PUT', `${mine}/licenses`, { remove: [license.id] })
    expect(await leftNow()).toBe(license.left)
  })

  it('are refused when no seat is left, with what to do', async () => {
    const { console, at, license, leftNow, create } = await firstLicense()
    const assign = async (number: number) => {
      const { user } = await create(number)
      const body = { assign: [license.id] }
      return console.send('PUT', `${at}/users/${user.id}/licenses`, body)
    }
    for (let number = 0; number < license.left; number++) {
      expect((await assign(number)).status).toBe(200)
    }
    expect(await leftNow()).toBe(0)
    const refused = await assign(license.left)
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ serviceCode: '60012', code: 'invalid' })
  })

  it('need a country, and a change that changes something', async () => {
    const { console, at, license, create } = await firstLicense()
    const { user } = await create(1, '')
    const mine = `${at}/users/${user.id}/licenses`
    const refused = await console.send('PUT', mine, { assign: [license.id] })
    expect(((await refused.json()) as Problem).detail).toContain('usageLocation')
    expect((await console.send('PUT', mine, {})).status).toBe(400)
  })
})

it('gives a user a role and takes it back', async () => {
  const { console, at } = await customerOf(gdapActive)
  const [role] = await console.answer<RoleView[]>('GET', `${at}/roles`)
  const { users } = await console.answer<UsersPage>('GET', `${at}/users`)
  const mine = `${at}/users/${users.at(-1)?.id}`
  await console.answer('PUT', `${mine}/roles/${role?.id}`, {})
  const held = await console.answer<HoldingsView>('GET', `${mine}/holdings`)
  expect(held.roles).toEqual([role])
  await console.answer('DELETE', `${mine}/roles/${role?.id}`, {})
  expect((await console.answer<HoldingsView>('GET', `${mine}/holdings`)).roles).toEqual([])
})

describe('the row that governs users', () => {
  it.each([
    [gdapActive, 'user-license-gdap', 'gdap-active'],
    [dapOnly, 'user-license-dap', 'dap-only'],
    [neither, 'user-license-gdap', 'neither'],
  ] as const)('of customer %i is %s, since %s', async (index, row, basis) => {
    const { console, at } = await customerOf(index)
    const delegation = await console.answer<DelegationView>('GET', `${at}/delegation`)
    expect(delegation).toMatchObject({ row, basis })
  })

  it('is the stricter one when it cannot be read', async () => {
    const { console, at } = await customerOf(dapOnly)
    console.tenants[0]?.fault({ operation: 'gdap.relationships.list', status: 403 })
    expect(await console.answer('GET', `${at}/delegation`)).toMatchObject({
      row: 'user-license-gdap',
      basis: 'unknown',
    })
  })

  it('turns as soon as a GDAP relationship is active', async () => {
    const { console, at } = await customerOf(dapOnly)
    const { relationships } = await console.answer<{ relationships: { id: string }[] }>(
      'GET',
      `${at}/gdap`,
    )
    await console.answer('POST', `${at}/gdap/${relationships[0]?.id}/approval`, {})
    expect(await console.answer('GET', `${at}/delegation`)).toMatchObject({ basis: 'gdap-active' })
  })

  async function withException(index: number) {
    const client = await customerOf(index, 'admin-agent/third-party')
    await client.console.answer('PATCH', '/api/console/policy', { exception: true })
    return client
  }

  it('lets third-party MFA with an exception pass at a customer with DAP', async () => {
    const { console, at } = await withException(dapOnly)
    const { users } = await console.answer<UsersPage>('GET', `${at}/users`)
    expect(users.length).toBeGreaterThan(3)
    const { user } = await console.answer<UserCreated>('POST', `${at}/users`, ada)
    expect(user.name).toBe(ada.name)
  })

  it.each([gdapActive, neither])(
    'stops it at customer %i, before anything is sent',
    async index => {
      const { console, at } = await withException(index)
      for (const [method, path, body] of [
        ['GET', '/users', undefined],
        ['POST', '/users', ada],
        ['GET', '/licenses', undefined],
      ] as const) {
        const response = await console.send(method, at + path, body)
        expect(response.status).toBe(403)
        const { code, denial } = (await response.json()) as Problem
        expect(code).toBe('denied')
        expect(denial).toMatchObject({
          row: 'user-license-gdap',
          cell: 'no-exception',
          reason: 'exception-not-supported',
          origin: 'guard',
        })
        expect(denial?.remedy).toMatch(/\S/)
      }
      const sent = console.tenants[0]?.requests.map(({ operation }) => operation) ?? []
      expect(sent.filter(operation => operation.startsWith('customers.users'))).toEqual([])
    },
  )
})

it.each(['billing-admin/entra', 'guest/entra', 'global-admin/entra'] as const)(
  'does not open to %s',
  async persona => {
    const { console, at } = await customerOf(gdapActive, persona)
    for (const path of ['/users', '/licenses', '/roles', '/delegation']) {
      const response = await console.send('GET', at + path)
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ denial: { reason: 'role-required' } })
    }
  },
)

it.each(['/users?state=gone', '/users/..%2f..%2fx/holdings', '/users/1/holdings'])(
  'refuses %s',
  async path => {
    const { console, at } = await customerOf(gdapActive)
    expect((await console.send('GET', at + path)).status).toBe(400)
  },
)
