import { evidenceFromClaims } from '@partnergate/core'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'

const now = new Date('2026-06-01T12:00:00Z')
const tenant = createMockTenant({ now })
const claimsOf = async (...given: Parameters<typeof tenant.token>) =>
  decodeJwt(await tenant.token(...given))

/** The names of the claims in the token that Partner Center's documentation prints. */
const documented = [
  'acr',
  'amr',
  'appid',
  'appidacr',
  'aud',
  'exp',
  'family_name',
  'given_name',
  'iat',
  'ipaddr',
  'iss',
  'name',
  'nbf',
  'oid',
  'scp',
  'tenant_region_scope',
  'tid',
  'unique_name',
  'upn',
  'ver',
]

test('a token looks like the one in the documentation', async () => {
  const claims = await claimsOf('admin-agent/entra')
  expect(Object.keys(claims).sort()).toEqual(documented)
  expect(claims).toMatchObject({
    aud: 'https://api.partnercenter.microsoft.com',
    iss: `https://sts.windows.net/${tenant.tenantId}/`,
    scp: 'user_impersonation',
    amr: ['pwd', 'mfa'],
    ver: '1.0',
  })
  expect(decodeProtectedHeader(await tenant.token('admin-agent/entra'))).toMatchObject({
    alg: 'RS256',
    typ: 'JWT',
    kid: expect.any(String),
  })
})

test.each([
  ['helpdesk-agent/entra', ['pwd', 'mfa']],
  ['helpdesk-agent/third-party', ['pwd', 'fed', 'mfa']],
  ['helpdesk-agent/none', ['pwd']],
  ['guest', ['pwd']],
] as const)('%s signed in by %j', async (persona, amr) => {
  expect((await claimsOf(persona)).amr).toEqual(amr)
})

test('an application alone has neither user nor methods', async () => {
  const claims = await claimsOf('app-only')
  expect(claims.idtyp).toBe('app')
  for (const name of ['amr', 'scp', 'upn', 'unique_name']) expect(claims).not.toHaveProperty(name)
})

test('a guest comes from another tenant', async () => {
  const claims = await claimsOf('guest/entra')
  expect(claims.tid).toBe(tenant.tenantId)
  expect(claims.idp).not.toContain(tenant.tenantId)
  expect(claims).not.toHaveProperty('upn')
})

test('each persona has an account of its own', async () => {
  const ids = tenant.personas.map(persona => tenant.account(persona).objectId)
  expect(new Set(ids).size).toBe(tenant.personas.length)
  const claims = await claimsOf('sales-agent/none')
  expect(tenant.account('sales-agent/none')).toMatchObject({
    objectId: claims.oid,
    userPrincipalName: claims.upn,
  })
})

test.each(tenant.personas)("the policy reads from %s's token what its id says", async persona => {
  const { subject, mfa } = evidenceFromClaims(await claimsOf(persona))
  expect(subject).toBe(persona === 'app-only' ? 'app' : 'user')
  if (subject === 'user') expect(persona.endsWith(`/${mfa}`)).toBe(true)
})

test('claims can be added, changed and taken away', async () => {
  const claims = await claimsOf(
    { role: 'sales-agent', claims: { amr: ['pwd', 'rsa'], acct: 1 } },
    { claims: { acct: 2, ipaddr: undefined } },
  )
  expect(claims).toMatchObject({ amr: ['pwd', 'rsa'], acct: 2 })
  expect(claims).not.toHaveProperty('ipaddr')
})

test('times are those of the tenant, and the lifetime can be chosen', async () => {
  const seconds = now.getTime() / 1000
  expect(await claimsOf('app-only', { expiresInSeconds: 60 })).toMatchObject({
    iat: seconds,
    nbf: seconds,
    exp: seconds + 60,
  })
  expect((await claimsOf('app-only', { expiresInSeconds: -60 })).exp).toBe(seconds - 60)
  await expect(tenant.token('app-only', { expiresInSeconds: Number.NaN })).rejects.toThrow(
    RangeError,
  )
})

test('a credential gives a token for the resource of the scope, and says when it expires', async () => {
  const credential = tenant.credential('admin-agent/entra')
  const graph = await credential.getToken('https://graph.microsoft.com/.default')
  expect(decodeJwt(graph.token).aud).toBe('https://graph.microsoft.com')
  expect(graph.expiresOnTimestamp).toBe(Number(decodeJwt(graph.token).exp) * 1000)
  const other = await credential.getToken(['https://api.partnercenter.microsoft.com/.default'])
  expect(decodeJwt(other.token).aud).toBe('https://api.partnercenter.microsoft.com')
})

test('a credential of an unknown persona is refused at once, and an aborted one gives nothing', async () => {
  expect(() => tenant.credential('admin' as never)).toThrow(TypeError)
  const abortSignal = AbortSignal.abort(new Error('enough'))
  const scope = 'https://graph.microsoft.com/.default'
  await expect(tenant.credential('app-only').getToken(scope, { abortSignal })).rejects.toThrow(
    'enough',
  )
})

test('the same seed and time give the same token', async () => {
  const again = createMockTenant({ now })
  expect(await again.token('admin-agent/entra')).toBe(await tenant.token('admin-agent/entra'))
})
