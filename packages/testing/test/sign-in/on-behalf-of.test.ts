import { expect, test } from 'vitest'
import { createMockTenant } from '../../src/index.ts'
import { askForToken, claimsOf, partnerCenter } from '../support/sign-in.ts'

const exchange = (assertion: string) => ({
  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
  requested_token_use: 'on_behalf_of',
  assertion,
  scope: `${partnerCenter}/.default`,
})

test('a service calls the next one as the user who called it, with their MFA', async () => {
  const tenant = createMockTenant()
  const audience = tenant.apps.confidential.applicationIdUri
  for (const persona of ['admin-agent/entra', 'guest/third-party', 'sales-agent/none'] as const) {
    const answer = await askForToken(tenant, exchange(await tenant.token(persona, { audience })))
    const { amr, aud, oid } = claimsOf(answer)
    const { objectId } = tenant.account(persona)
    expect({ aud, oid }).toEqual({ aud: partnerCenter, oid: objectId })
    expect([amr].flat().includes('mfa')).toBe(persona !== 'sales-agent/none')
  }
})

test('refuses a token for somebody else, an expired one, an altered one and one of no user', async () => {
  const tenant = createMockTenant()
  const audience = tenant.apps.confidential.applicationIdUri
  const codes = async (assertion: string) =>
    (await askForToken(tenant, exchange(assertion))).body.error_codes
  const good = await tenant.token('admin-agent/entra', { audience })
  expect(await codes(await tenant.token('admin-agent/entra'))).toEqual([500131])
  const expired = await tenant.token('admin-agent/entra', { audience, expiresInSeconds: -1 })
  expect(await codes(expired)).toEqual([500133])
  expect(await codes(`${good.slice(0, -8)}AAAAAAAA`)).toEqual([50013])
  expect(await codes(await tenant.token('app-only', { audience }))).toEqual([50013])
})

test('asks for MFA where the directory demands it, with a claims challenge', async () => {
  const tenant = createMockTenant()
  tenant.conditionalAccess({ requireMfa: true })
  const audience = tenant.apps.confidential.applicationIdUri
  const assertion = await tenant.token('admin-agent/none', { audience })
  const { body } = await askForToken(tenant, exchange(assertion))
  expect(body).toMatchObject({
    error: 'interaction_required',
    error_codes: [50076],
    suberror: 'basic_action',
  })
  expect(JSON.parse(body.claims)).toHaveProperty('access_token.capolids.essential', true)
})
