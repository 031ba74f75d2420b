import { expect, test } from 'vitest'
import type { AccessPolicy, Persona } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { claimsOf, redeem } from '../support/sign-in.ts'

async function codesUnder(policy: AccessPolicy, persona: Persona, mfa: 'pass' | 'skip' = 'pass') {
  const tenant = createMockTenant({ now: 0 })
  const refreshToken = tenant.refreshToken(persona, { mfa })
  tenant.clock.advance(3_600_000)
  tenant.conditionalAccess(policy)
  return (await redeem(tenant, refreshToken)).body.error_codes
}

test.each<[string, AccessPolicy, Persona, 'pass' | 'skip', number[] | undefined]>([
  ['nothing', {}, 'admin-agent/none', 'pass', undefined],
  ['MFA, and there was', { requireMfa: true }, 'admin-agent/entra', 'pass', undefined],
  ['MFA, and there was none', { requireMfa: true }, 'admin-agent/entra', 'skip', [50076]],
  ['MFA of somebody without', { requireMfa: true }, 'admin-agent/none', 'pass', [50076]],
  ['security defaults', { securityDefaults: true }, 'guest/entra', 'skip', [50076]],
  ['security defaults of somebody without', { securityDefaults: true }, 'guest', 'pass', [50079]],
  ['recent MFA', { mfaMaxAgeMs: 60_000 }, 'admin-agent/entra', 'pass', [50078]],
  ['MFA that is recent enough', { mfaMaxAgeMs: 7_200_000 }, 'admin-agent/entra', 'pass', undefined],
  ['another challenge', { externalChallenge: true }, 'admin-agent/entra', 'pass', [50158]],
  ['nobody', { block: true }, 'admin-agent/entra', 'pass', [53003]],
])('a directory that demands %s', async (_, policy, persona, mfa, codes) => {
  expect(await codesUnder(policy, persona, mfa)).toEqual(codes)
})

test('the challenge says which claims the next sign-in has to ask for', async () => {
  const tenant = createMockTenant()
  tenant.conditionalAccess({ requireMfa: true })
  const { status, body } = await redeem(tenant, tenant.refreshToken('admin-agent/none'))
  expect(status).toBe(400)
  expect(body).toMatchObject({ error: 'invalid_grant', suberror: 'basic_action' })
  expect(JSON.parse(body.claims)).toHaveProperty('access_token.capolids')
})

test('security defaults ask somebody who has registered to sign in, not to register again', async () => {
  const tenant = createMockTenant()
  tenant.conditionalAccess({ securityDefaults: true })
  const codes = async () => {
    const refreshToken = tenant.refreshToken('sales-agent/none', { mfa: 'skip' })
    return (await redeem(tenant, refreshToken)).body.error_codes
  }
  expect(await codes()).toEqual([50079])
  const registered = tenant.refreshToken('sales-agent/none', { mfa: 'register' })
  expect((await redeem(tenant, registered)).status).toBe(200)
  expect(await codes()).toEqual([50076])
})

test("a federated user's MFA is their identity provider's, and satisfies the directory", async () => {
  const tenant = createMockTenant()
  tenant.conditionalAccess({ requireMfa: true })
  const token = await redeem(tenant, tenant.refreshToken('guest/third-party'))
  expect(claimsOf(token).amr).toEqual(['pwd', 'fed', 'mfa'])
})

test('what is demanded in one tenant is not in another, and is forgotten by reset', async () => {
  const tenant = createMockTenant()
  const [customer] = tenant.customers
  tenant.conditionalAccess({ block: true }, customer?.id)
  expect((await redeem(tenant, tenant.refreshToken('admin-agent/entra'))).status).toBe(200)
  tenant.conditionalAccess({ block: true })
  tenant.reset()
  expect((await redeem(tenant, tenant.refreshToken('admin-agent/entra'))).status).toBe(200)
})

test('a switch that there is not does not go unnoticed', () => {
  const tenant = createMockTenant()
  // @ts-expect-error the switch is called requireMfa
  expect(() => tenant.conditionalAccess({ requireMFA: true })).toThrow(TypeError)
})
