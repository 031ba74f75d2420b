import type { MockServer } from '@partnergate/testing'
import { createMockTenant } from '@partnergate/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from './caller.ts'
import { createCaller } from './caller.ts'
import { describeReads } from './reads.ts'
import { describeRefusals } from './refusals.ts'
import type { Target } from './target.ts'
import { mayWrite, sandboxOf } from './target.ts'
import { describeWrites } from './writes.ts'

const mock = createMockTenant()
let server: MockServer
const mockTarget = (): Target => ({
  login: server.url,
  partnerCenter: server.url,
  graph: server.url,
  tenantId: mock.tenantId,
  clientId: mock.apps.confidential.clientId,
  clientSecret: mock.apps.confidential.clientSecret ?? '',
  refreshToken: mock.refreshToken('admin-agent/entra'),
})

beforeAll(async () => {
  server = await mock.listen()
})
afterAll(() => server.close())

describe('the mock tenant, on a port', () => {
  let caller: Caller
  beforeAll(() => {
    caller = createCaller(mockTarget())
  })
  describeReads(() => caller)
  describeRefusals(() => caller)
  describeWrites(() => caller)

  test('a wrong secret is told by its number, and not shown', async () => {
    const wrong = createCaller({ ...mockTarget(), clientSecret: 'not the secret' })
    const failure = wrong.send('partnerCenter', '/v1/customers').then(String, String)
    expect(await failure).toBe(
      'Error: There is no token for https://api.partnercenter.microsoft.com: 401 AADSTS7000215',
    )
  })
})

const sandbox = sandboxOf(process.env)

describe.skipIf(!sandbox)('the integration sandbox', { timeout: 120_000 }, () => {
  let caller: Caller
  beforeAll(() => {
    if (sandbox) caller = createCaller(sandbox)
  })
  describeReads(() => caller)
  describeRefusals(() => caller)
  describe.skipIf(!mayWrite(process.env))('written to', () => describeWrites(() => caller))
})

describe('the environment', () => {
  const all = {
    PARTNERGATE_SANDBOX_TENANT: 'tenant',
    PARTNERGATE_SANDBOX_CLIENT_ID: 'client',
    PARTNERGATE_SANDBOX_CLIENT_SECRET: 'very-secret',
    PARTNERGATE_SANDBOX_REFRESH_TOKEN: 'very-secret too',
  }

  test('names a sandbox, or none', () => {
    expect(sandboxOf({})).toBeUndefined()
    expect(sandboxOf(all)).toMatchObject({
      partnerCenter: 'https://api.partnercenter.microsoft.com',
      tenantId: 'tenant',
      refreshToken: 'very-secret too',
    })
  })

  test('names what is missing of half a sandbox, and shows no secret', () => {
    const { PARTNERGATE_SANDBOX_TENANT: _, ...half } = all
    expect(() => sandboxOf({ ...half, PARTNERGATE_SANDBOX_REFRESH_TOKEN: '' })).toThrow(
      /^The sandbox needs PARTNERGATE_SANDBOX_TENANT, PARTNERGATE_SANDBOX_REFRESH_TOKEN too; set all four, or none$/,
    )
  })

  test('lets the sandbox be written to only when it says so', () => {
    expect(
      ['1', '0', 'true', undefined].map(value => mayWrite({ PARTNERGATE_SANDBOX_WRITE: value })),
    ).toEqual([true, false, false, false])
  })
})
