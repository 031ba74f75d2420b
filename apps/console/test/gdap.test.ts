import { expect, it } from 'vitest'
import type { AssignmentView, GdapList, GdapView } from '../src/shared/gdap.ts'
import type { Problem } from '../src/shared/problem.ts'
import { createConsole } from './support/console-client.ts'

const readers = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'
const users = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10'
const draft = { name: 'Help <b>them</b>', days: 90, extendsItself: true, roleIds: [readers, users] }
const settleMs = 11_000

async function customer(persona: 'admin-agent/entra' | 'sales-agent/entra' = 'admin-agent/entra') {
  const console = createConsole()
  await console.signIn(persona)
  const [tenant] = console.tenants
  // One without a relationship.
  const at = `/api/customers/${tenant?.customers[3]?.id}/gdap`
  const list = () => console.answer<GdapList>('GET', at)
  const create = () => console.answer<GdapView>('POST', at, draft)
  const ask = (id: string, action: string) =>
    console.answer('POST', `${at}/${id}/requests`, { action })
  async function active() {
    const { id } = await create()
    await ask(id, 'lockForApproval')
    await console.answer('POST', `${at}/${id}/approval`, {})
    return `${at}/${id}/assignments`
  }
  const wait = () => tenant?.clock.advance(settleMs)
  const groups = (tenant ?? { groups: { helpdeskAgents: '' } }).groups
  return { console, at, list, create, ask, active, wait, group: groups.helpdeskAgents }
}

it('follows a relationship through its life', async () => {
  const { console, at, list, create, ask, wait } = await customer()
  expect((await list()).relationships).toEqual([])
  const made = await create()
  expect(made).toMatchObject({ ...draft, status: 'created' })
  expect(made).not.toHaveProperty('approvalLink')
  const now = async () => (await list()).relationships[0]

  await ask(made.id, 'lockForApproval')
  expect(await now()).toMatchObject({ status: 'approvalPending' })
  expect((await now())?.approvalLink).toMatch(
    new RegExp(`^https://admin\\.microsoft\\.com/.*${made.id}$`),
  )
  await console.answer('POST', `${at}/${made.id}/approval`, {})
  expect(await now()).toMatchObject({ status: 'active' })
  await ask(made.id, 'terminate')
  expect(await now()).toMatchObject({ status: 'terminating' })
  wait()
  expect(await now()).toMatchObject({ status: 'terminated' })
})

it('changes and deletes drafts in the version that was seen', async () => {
  const { console, at, list, create } = await customer()
  const { id, etag } = await create()
  const change = { ...draft, name: 'Another', extendsItself: false, etag }
  const changed = await console.answer<GdapView>('PATCH', `${at}/${id}`, change)
  expect(changed).toMatchObject({ name: 'Another', extendsItself: false })
  for (const [method, body] of [
    ['PATCH', change],
    ['DELETE', { etag }],
  ] as const) {
    const late = await console.send(method, `${at}/${id}`, body)
    expect(await late.json()).toMatchObject({ status: 412, code: 'changed-meanwhile' })
  }
  await console.answer('DELETE', `${at}/${id}`, { etag: changed.etag })
  expect((await list()).relationships).toEqual([])
})

it('asks for nothing that the status does not allow', async () => {
  const { console, at, create } = await customer()
  const { id } = await create()
  const early = await console.send('POST', `${at}/${id}/requests`, { action: 'terminate' })
  expect(await early.json()).toMatchObject({ status: 409, code: 'conflict' })
  const approval = await console.send('POST', `${at}/${id}/approval`, {})
  expect(await approval.json()).toMatchObject({ status: 409, code: 'conflict' })
  const approve = await console.send('POST', `${at}/${id}/requests`, { action: 'approve' })
  expect(approve.status).toBe(400)
})

it.each([
  [{ ...draft, name: '' }, 'name: is needed'],
  [{ ...draft, days: 731 }, 'days: is at most two years'],
  [{ ...draft, days: 0.5 }, 'days'],
  [{ ...draft, roleIds: [] }, 'roleIds: at least one'],
  [{ ...draft, roleIds: [globalAdministrator] }, 'global administrator'],
])('refuses %j and says what is wrong', async (body, detail) => {
  const { console, at } = await customer()
  const response = await console.send('POST', at, body)
  expect(response.status).toBe(400)
  expect(((await response.json()) as Problem).detail).toContain(detail)
})

it('keeps to the relationships of the customer', async () => {
  const { console, at } = await customer()
  const [tenant] = console.tenants
  const other = await console.answer<GdapList>(
    'GET',
    `/api/customers/${tenant?.customers[0]?.id}/gdap`,
  )
  const [theirs] = other.relationships
  expect(theirs?.status).toBe('active')
  for (const [method, path, body] of [
    ['GET', '/assignments', undefined],
    ['POST', '/requests', { action: 'terminate' }],
    ['POST', '/approval', {}],
    ['DELETE', '', { etag: theirs?.etag }],
  ] as const) {
    expect((await console.send(method, `${at}/${theirs?.id}${path}`, body)).status).toBe(404)
  }
})

it('gives a security group roles, other ones, and none', async () => {
  const { console, active, wait, group } = await customer()
  const at = await active()
  const made = await console.answer<AssignmentView>('POST', at, {
    groupId: group,
    roleIds: [readers],
  })
  expect(made).toMatchObject({ groupId: group, status: 'pending' })
  wait()
  const now = async () => (await console.answer<AssignmentView[]>('GET', at))[0]
  expect(await now()).toMatchObject({ status: 'active', roleIds: [readers] })
  const { etag } = made
  await console.answer('PATCH', `${at}/${made.id}`, { etag, roleIds: [readers, users] })
  wait()
  const changed = await now()
  expect(changed?.roleIds).toEqual([readers, users])
  for (const [method, body] of [
    ['PATCH', { etag, roleIds: [users] }],
    ['DELETE', { etag }],
  ] as const) {
    const late = await console.send(method, `${at}/${made.id}`, body)
    expect(await late.json()).toMatchObject({ status: 412, code: 'changed-meanwhile' })
  }
  await console.answer('DELETE', `${at}/${made.id}`, { etag: changed?.etag })
  expect(await now()).toMatchObject({ status: 'deleting' })
  wait()
  expect(await now()).toBeUndefined()
})

it('gives no roles that the relationship does not have', async () => {
  const { console, active, group } = await customer()
  const body = { groupId: group, roleIds: [globalAdministrator] }
  expect((await console.send('POST', await active(), body)).status).toBe(400)
})

it('stops third-party MFA, whatever exception there is', async () => {
  const console = createConsole()
  await console.signIn('admin-agent/third-party')
  await console.answer('PATCH', '/api/console/policy', { exception: true })
  const at = `/api/customers/${console.tenants[0]?.customers[3]?.id}/gdap`
  for (const [method, body] of [
    ['GET', undefined],
    ['POST', draft],
  ] as const) {
    const response = await console.send(method, at, body)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      code: 'denied',
      denial: { row: 'gdap-relationships', reason: 'exception-not-supported', origin: 'guard' },
    })
  }
  expect(console.tenants[0]?.requests).toEqual([])
})

it.each(['billing-admin/entra', 'guest/entra'] as const)('does not open to %s', async persona => {
  const console = createConsole()
  await console.signIn(persona)
  const at = `/api/customers/${console.tenants[0]?.customers[3]?.id}/gdap`
  const response = await console.send('POST', at, draft)
  expect(await response.json()).toMatchObject({ status: 403, denial: { reason: 'role-required' } })
})
