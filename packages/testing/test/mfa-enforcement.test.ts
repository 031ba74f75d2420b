import { expect, test } from 'vitest'
import type { MfaEnforcement, MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const without = (tenant: MockTenant, headers = {}) =>
  send(tenant, 'customers.list', { persona: 'admin-agent/none', headers })

async function statuses(tenant: MockTenant, count: number): Promise<number[]> {
  const found: number[] = []
  for (let index = 0; index < count; index++) found.push((await without(tenant)).status)
  return found
}

const refused = (found: number[]) => found.filter(status => status === 401).length

test.each([
  ['off', 200, 0],
  ['report', 200, 1],
  [0, 200, 1],
  [100, 401, 1],
  ['on', 401, 1],
] as const)(
  'enforcement %s answers %d, and %d are reported',
  async (mfaEnforcement, status, listed) => {
    const tenant = createMockTenant({ mfaEnforcement })
    const response = await without(tenant, { ValidateMfa: 'true' })
    expect(response.status).toBe(status)
    expect(response.headers.get('isMfaCompliant')).toBe('false')
    expect(tenant.requests.at(-1)?.mfaCompliant).toBe(false)
    const report = await get(tenant, 'nonMfaCompliantPartnerPrincipals.list')
    expect(report.items).toHaveLength(listed)
  },
)

test.each([1, 20, 25, 50, 99])('%d percent of the requests are refused', async percent => {
  const tenant = createMockTenant({ mfaEnforcement: percent })
  expect(refused(await statuses(tenant, 100))).toBe(percent)
})

test('a phase refuses the same requests in every run, and others for another seed', async () => {
  const run = (seed: number) => statuses(createMockTenant({ seed, mfaEnforcement: 30 }), 40)
  const first = await run(1)
  expect(await run(1)).toEqual(first)
  const others = await Promise.all([2, 3, 4].map(run))
  expect(others).not.toEqual([first, first, first])
})

test('who has MFA passes in every phase, and so does an application alone', async () => {
  const tenant = createMockTenant({ mfaEnforcement: 50 })
  for (const persona of ['admin-agent/entra', 'guest/third-party', 'app-only'] as const) {
    for (let index = 0; index < 10; index++) {
      expect((await send(tenant, 'customers.list', { persona })).status).toBe(200)
    }
  }
})

test('the service goes from phase to phase while it runs, and reset goes back', async () => {
  const tenant = createMockTenant({ mfaEnforcement: 'report' })
  const phases: readonly MfaEnforcement[] = ['off', 'report', 50, 'on']
  const counts: number[] = []
  for (const phase of phases) {
    tenant.enforceMfa(phase)
    expect(tenant.mfaEnforcement).toBe(phase)
    counts.push(refused(await statuses(tenant, 10)))
  }
  expect(counts).toEqual([0, 0, 5, 10])
  tenant.reset()
  expect(tenant.mfaEnforcement).toBe('report')
  expect((await without(tenant)).status).toBe(200)
})

test('older clients saw a sentence', async () => {
  const tenant = createMockTenant({ mfaRefusal: '10001' })
  const response = await without(tenant)
  expect(response.status).toBe(401)
  expect(response.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"')
  expect(await response.text()).toBe('Authentication failed. MFA required. (10001)')
})

test('the documented refusal is a reason phrase without a body, over the wire too', async () => {
  const tenant = createMockTenant({ mfaRefusal: 'reason-phrase' })
  await using server = await tenant.listen()
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/none')}` }
  const answers = [await without(tenant), await fetch(`${server.url}/v1/customers`, { headers })]
  for (const response of answers) {
    expect(response.status).toBe(401)
    expect(response.statusText).toBe('Unauthorized - MFA required')
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"')
    expect(await response.text()).toBe('')
  }
})

test('Microsoft Graph refuses in its own words whatever Partner Center says', async () => {
  const tenant = createMockTenant()
  for (const refusal of ['900421', '10001', 'reason-phrase'] as const) {
    tenant.enforceMfa('on', { refusal })
    const response = await send(tenant, 'gdap.relationships.list', { persona: 'admin-agent/none' })
    expect(await response.json()).toMatchObject({ error: { code: 'Unauthorized_MissingMFA' } })
  }
})

test('the way of refusing stays when only the phase changes', async () => {
  const tenant = createMockTenant({ mfaRefusal: '10001' })
  tenant.enforceMfa('on')
  expect(await (await without(tenant)).text()).toContain('(10001)')
})

test('a phase that is none is refused', () => {
  const tenant = createMockTenant()
  expect(() => tenant.enforceMfa('never' as never)).toThrow(TypeError)
  expect(() => tenant.enforceMfa(-1)).toThrow(RangeError)
  expect(() => tenant.enforceMfa('on', { refusal: 'silence' as never })).toThrow(TypeError)
  expect(tenant.mfaEnforcement).toBe('on')
})
