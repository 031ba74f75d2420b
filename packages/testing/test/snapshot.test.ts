import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MockTenant, TenantSnapshot } from '../src/index.ts'
import {
  createMockTenant,
  isMockTenantError,
  loadSnapshot,
  SnapshotError,
  saveSnapshot,
  statefulOperations,
} from '../src/index.ts'
import { validArguments } from './support/arguments.ts'
import { basic } from './support/basic.ts'
import { needsCommerce } from './support/commerce-arguments.ts'
import type { Known } from './support/known.ts'
import { lookAround } from './support/known.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')
const isReading = (id: OperationId) => ['GET', 'HEAD'].includes(operations[id].method)
const reading = statefulOperations.filter(isReading)
const changing = statefulOperations.filter(id => !isReading(id))
const viaJson = (snapshot: TenantSnapshot): TenantSnapshot => JSON.parse(JSON.stringify(snapshot))

const areaOf = (id: OperationId) => id.split('.').slice(0, -1).slice(0, 2).join('.')

const readingAround = (id: OperationId) => reading.filter(one => areaOf(one) === areaOf(id))

/** What the stateful reading operations of an operation's area answer. */
async function areaAround(id: OperationId, tenant: MockTenant, known: Known) {
  const answers: Record<string, [status: number, text: string]> = {}
  for (const one of readingAround(id)) {
    const response = await send(tenant, one, validArguments[one](known))
    answers[one] = [response.status, await response.text()]
  }
  return answers
}

// An area whose state isn't kept makes this fail: its reading operations answer something else in the restored tenant.
test.each(changing)('what %s does is in a snapshot, now and when time goes on', async id => {
  const tenant = createMockTenant({ now, customers: 8 })
  const known = await lookAround(tenant, {
    commerce: [id, ...readingAround(id)].some(needsCommerce),
  })
  await send(tenant, id, validArguments[id](known))
  const same = createMockTenant({ snapshot: viaJson(tenant.snapshot()) })
  expect(same.clock.now()).toBe(tenant.clock.now())
  expect(same.customers).toEqual(tenant.customers)
  expect(await areaAround(id, same, known)).toEqual(await areaAround(id, tenant, known))
  for (const one of [tenant, same]) one.clock.advance(370 * 24 * 60 * 60_000)
  expect(await areaAround(id, same, known)).toEqual(await areaAround(id, tenant, known))
  expect(same.snapshot().areas).toEqual(tenant.snapshot().areas)
})

test('a restored tenant goes on as the first would have', async () => {
  const tenant = createMockTenant({ seed: 'on', customers: 3, now })
  const customerId = tenant.customers[0]?.id ?? ''
  const order = { body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 3 }] } }
  const placed = { parameters: { customerId }, ...order }
  await get(tenant, 'customers.orders.create', placed)
  const same = createMockTenant({ snapshot: tenant.snapshot() })
  expect(await get(same, 'customers.orders.create', placed)).toEqual(
    await get(tenant, 'customers.orders.create', placed),
  )
})

test('restore undoes what was done since, and reset what was done before', async () => {
  const tenant = createMockTenant({ seed: 'undo', customers: 2, sandbox: true })
  const [first, second] = tenant.customers.map(({ id }) => id)
  const list = async () => (await get(tenant, 'customers.list')).items.map(({ id }) => id)
  const remove = async (customerId = '') => {
    const parameters = { customerId }
    const { items } = await get(tenant, 'customers.orders.list', { parameters })
    for (const { id: orderId = '' } of items) {
      const of = { parameters: { customerId, orderId }, body: { status: 'cancelled' } }
      await get(tenant, 'customers.orders.update', of)
    }
    await get(tenant, 'customers.delete', { parameters })
  }
  await remove(first)
  const snapshot = tenant.snapshot()
  await remove(second)
  tenant.clock.advance(1000)
  tenant.fault({ status: 503, times: 5 })
  expect(tenant.customers).toEqual([])
  tenant.restore(snapshot)
  expect(tenant.requests).toEqual([])
  expect(await list()).toEqual([second])
  tenant.reset()
  expect(await list()).toEqual([first, second])
})

test('reset of a tenant that was made from a snapshot leads back to the snapshot', async () => {
  const made = createMockTenant({ customers: 1, now })
  made.clock.advance(5000)
  const tenant = createMockTenant({ snapshot: made.snapshot() })
  tenant.clock.advance(5000)
  tenant.reset()
  expect(tenant.clock.now()).toBe(now.getTime() + 5000)
  expect(tenant.customers).toEqual(made.customers)
})

describe('sign-in', () => {
  test('tokens, refresh tokens, applications and consents outlive a snapshot', async () => {
    const tenant = createMockTenant({ seed: 'sign-in', customers: 1 })
    const app = tenant.registerApp({ name: 'Worker' })
    const refreshToken = tenant.refreshToken('admin-agent/entra', { clientId: app.clientId })
    const token = await tenant.token('admin-agent/entra')
    const same = createMockTenant({ snapshot: viaJson(tenant.snapshot()) })
    const redeemed = await same.fetch(
      `https://login.microsoftonline.com/${same.tenantId}/oauth2/token`,
      {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
          resource: 'https://api.partnercenter.microsoft.com',
          client_id: app.clientId,
          client_secret: app.clientSecret ?? '',
        }),
      },
    )
    expect(redeemed.status).toBe(200)
    const called = await same.fetch('https://api.partnercenter.microsoft.com/v1/customers', {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(called.status).toBe(200)
  })

  test('a repeated request id is answered as before, not done again', async () => {
    const tenant = createMockTenant({ customers: 1, now })
    const order = {
      parameters: { customerId: tenant.customers[0]?.id ?? '' },
      headers: { 'MS-RequestId': '7a1f7d8c-6a6a-4d3a-9a3e-3b1d1c1b1a19' },
      body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 3 }] },
    }
    const placed = await get(tenant, 'customers.orders.create', order)
    const same = createMockTenant({ snapshot: viaJson(tenant.snapshot()) })
    expect(await get(same, 'customers.orders.create', order)).toEqual(placed)
  })
})

describe('what is no good is refused, and nothing changes', () => {
  const good = () => createMockTenant({ customers: 2, seed: 'good' }).snapshot()
  const damaged = () => {
    const snapshot = viaJson(good())
    return { ...snapshot, origin: { ...snapshot.origin, customers: 3 } }
  }

  test.each<[string, unknown, string]>([
    ['nothing', null, 'not-a-snapshot'],
    ['another thing', { customers: [] }, 'not-a-snapshot'],
    ['a text', 'snapshot', 'not-a-snapshot'],
    ['a newer version', { ...good(), version: 99 }, 'other-version'],
    ['one that was changed', damaged(), 'damaged'],
    ['one with a part missing', { ...good(), areas: undefined }, 'damaged'],
    ['one without its checksum', { ...good(), checksum: undefined }, 'damaged'],
    ['one of another seed', createMockTenant({ seed: 'other' }).snapshot(), 'other-tenant'],
  ])('%s', async (_, value, problem) => {
    const tenant = createMockTenant({ customers: 2, seed: 'good', now })
    tenant.clock.advance(1)
    const restore = () => tenant.restore(value as TenantSnapshot)
    expect(restore).toThrow(expect.objectContaining({ code: 'ERR_MOCK_TENANT_SNAPSHOT', problem }))
    expect(tenant.clock.now()).toBe(now.getTime() + 1)
    expect(tenant.customers).toHaveLength(2)
    if (problem === 'other-tenant') return
    expect(() => createMockTenant({ snapshot: value as TenantSnapshot })).toThrow(SnapshotError)
  })

  test.each(['seed', 'customers', 'now'] as const)('%s beside a snapshot', name => {
    const options = { snapshot: good(), [name]: 1 }
    expect(() => createMockTenant(options)).toThrow(new RegExp(`^${name} comes from the snapshot`))
  })
})

describe('in a file', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'snapshot-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('a snapshot is written whole, for its user alone, and read again', async () => {
    const tenant = createMockTenant({ customers: 2 })
    await tenant.token('app-only')
    const file = join(folder, 'tenant.json')
    await writeFile(file, 'something older')
    await saveSnapshot(file, tenant.snapshot())
    expect(await readdir(folder)).toEqual(['tenant.json'])
    expect((await stat(file)).mode & 0o077).toBe(0)
    const { customers } = createMockTenant({ snapshot: await loadSnapshot(file) })
    expect(customers).toEqual(tenant.customers)
    await rm(file)
  })

  test('a damaged file is refused without showing what is in it', async () => {
    const file = join(folder, 'half.json')
    const text = JSON.stringify(createMockTenant().snapshot())
    await writeFile(file, `${text.slice(0, -20)}secret`)
    const error = await loadSnapshot(file).catch((thrown: unknown) => thrown)
    expect(isMockTenantError(error)).toBe(true)
    expect(error).toMatchObject({ problem: 'damaged' })
    expect(String(error)).not.toContain('secret')
    expect(await readFile(file, 'utf8')).toContain('secret')
    await rm(file)
  })

  test('nothing but a snapshot is written', async () => {
    const file = join(folder, 'no.json')
    await expect(saveSnapshot(file, {} as TenantSnapshot)).rejects.toThrow(SnapshotError)
    expect(await readdir(folder)).toEqual([])
  })
})
