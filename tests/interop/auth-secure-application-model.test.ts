import {
  deviceCode,
  onBehalfOf,
  type SecureApplicationModelOptions,
  secureApplicationModel,
} from '@partnergate/auth'
import { createPartnerCenter } from '@partnergate/client'
import type { PersonaId } from '@partnergate/testing'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import Keyv from 'keyv'
import { expect, test } from 'vitest'
import {
  certificatePem,
  privateKeyPem,
  thumbprintSha256,
} from '../../packages/testing/test/support/certificate.ts'
import { withoutWaiting } from './support/auth-timers.ts'

const scope = 'https://api.partnercenter.microsoft.com/.default'
const days = (count: number) => count * 86_400_000

function make(
  persona: PersonaId = 'admin-agent/entra',
  more: Partial<SecureApplicationModelOptions> = {},
) {
  const tenant = createMockTenant({ now: Date.parse('2026-11-23T12:00:00Z') })
  const { clientId, clientSecret } = tenant.apps.confidential
  const settings: SecureApplicationModelOptions = {
    tenantId: tenant.tenantId,
    clientId,
    clientSecret,
    refreshToken: tenant.refreshToken(persona),
    store: new Keyv(),
    fetch: tenant.fetch,
    now: tenant.clock.now,
    onWarning: () => {},
    ...more,
  }
  const credential = secureApplicationModel(settings)
  return { tenant, settings, credential }
}

test('drives the client for as long as its refresh token is renewed', async () => {
  const { tenant, credential } = make()
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch, validateMfa: true })
  // A refresh token lives for 90 days; each renewal gives another 90.
  for (const _ of [1, 2, 3]) {
    const { data, mfa } = await pc.customers.list().withResponse()
    expect(data.items.length).toBeGreaterThan(0)
    expect(mfa).toMatchObject({ compliant: true, evidence: { mfa: 'entra', basis: 'amr' } })
    tenant.clock.advance(days(60))
  }
})

test('says so when the refresh token was not used for 90 days', async () => {
  const { tenant, credential } = make()
  await credential.getToken(scope)
  tenant.clock.advance(days(91))
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_EXPIRED',
    entraCodes: [700082],
  })
})

test('says so when the sessions were revoked', async () => {
  const { tenant, credential } = make()
  tenant.clock.advance(1000)
  tenant.revokeSessions('admin-agent/entra')
  await expect(credential.getToken(scope)).rejects.toMatchObject({ code: 'ERR_SIGN_IN_REVOKED' })
})

test('does not take a sign-in without MFA', async () => {
  const { credential } = make('admin-agent/none')
  await expect(credential.getToken(scope)).rejects.toMatchObject({ code: 'ERR_MFA_REQUIRED' })
})

test('the client stops at a credential that lacks MFA, with the reason as its cause', async () => {
  const { tenant, credential } = make('admin-agent/none')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  await expect(pc.customers.list()).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    origin: 'credential',
    remedy: expect.stringContaining('passing MFA'),
    cause: { code: 'ERR_MFA_REQUIRED' },
  })
  expect(tenant.requests).toEqual([])
})

test.each([
  ['requireMfa', 50076],
  ['securityDefaults', 50079],
  ['externalChallenge', 50158],
] as const)('%s (AADSTS%i) is missing MFA, with the claims to satisfy', async (policy, code) => {
  const { tenant, credential } = make('admin-agent/none')
  tenant.conditionalAccess({ [policy]: true })
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    entraCodes: [code],
    claims: expect.stringContaining('access_token'),
  })
})

test('steps up by a device code when MFA has grown too old, and goes on', async () => {
  const { tenant, settings } = make()
  const device = deviceCode({
    tenantId: tenant.tenantId,
    clientId: tenant.apps.public.clientId,
    fetch: tenant.fetch,
    now: tenant.clock.now,
    prompt: ({ userCode }) => tenant.enterDeviceCode(userCode, 'admin-agent/entra'),
  })
  const asked: string[] = []
  const credential = secureApplicationModel({
    ...settings,
    // The refresh token must be the application's own, so its user signs in for that application.
    async onStepUp({ claims, error }) {
      asked.push(`AADSTS${error.entraCodes.join()}`, claims)
      await device.signIn({ claims })
      return { refreshToken: tenant.refreshToken('admin-agent/entra') }
    },
  })
  await credential.getToken(scope)
  tenant.conditionalAccess({ mfaMaxAgeMs: days(1) })
  tenant.clock.advance(days(2))
  const { token } = await withoutWaiting(() => credential.getToken(scope))
  expect(decodeJwt(token).amr).toContain('mfa')
  expect(asked).toEqual(['AADSTS50078', expect.stringContaining('capolids')])
})

test('a blocked sign-in is no question of MFA', async () => {
  const { tenant, credential } = make()
  tenant.conditionalAccess({ block: true })
  await expect(credential.getToken(scope)).rejects.toMatchObject({ code: 'ERR_CONDITIONAL_ACCESS' })
})

test('a wrong secret is said to be one', async () => {
  const { credential } = make('admin-agent/entra', { clientSecret: 'wrong' })
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_CLIENT_CREDENTIAL',
    status: 401,
    entraCodes: [7000215],
  })
})

test('signs in with a certificate', async () => {
  const { tenant, settings } = make()
  const { clientId } = tenant.registerApp({ certificates: [certificatePem] })
  const credential = secureApplicationModel({
    ...settings,
    clientId,
    clientSecret: undefined,
    certificate: { privateKey: privateKeyPem, thumbprint: thumbprintSha256 },
    refreshToken: tenant.refreshToken('admin-agent/entra', { clientId }),
  })
  expect(decodeJwt((await credential.getToken(scope)).token)).toMatchObject({ appidacr: '2' })
})

test('gets Graph and partner API tokens of each customer', async () => {
  const { tenant, credential } = make()
  const { clientId } = tenant.apps.confidential
  const [one, two] = tenant.customers
  if (!one || !two) throw new Error('The tenant has too few customers')
  tenant.grantConsent(clientId, one.id)
  const customer = onBehalfOf({ credential, customerTenantId: one.id })
  for (const audience of ['https://graph.microsoft.com', 'https://api.partner.microsoft.com']) {
    const { token } = await customer.getToken(`${audience}/.default`)
    expect(decodeJwt(token)).toMatchObject({ aud: audience, tid: one.id })
  }
  const unknown = onBehalfOf({ credential, customerTenantId: two.id })
  await expect(unknown.getToken('https://graph.microsoft.com/.default')).rejects.toMatchObject({
    code: 'ERR_CONSENT_REQUIRED',
    entraCodes: [65001],
  })
})

test.each(['us-government', 'china'] as const)('signs in to %s', async cloud => {
  const { tenant, credential } = make('admin-agent/entra', { cloud })
  await credential.getToken(scope)
  expect(tenant.signInRequests.at(-1)).toMatchObject({ page: 'token, v2', status: 200 })
})
