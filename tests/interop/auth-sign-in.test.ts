import { appOnly, authorizationCode, deviceCode, secureApplicationModel } from '@partnergate/auth'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import Keyv from 'keyv'
import { expect, test } from 'vitest'
import { withoutWaiting } from './support/auth-timers.ts'

const scope = 'https://api.partnercenter.microsoft.com/.default'
const redirectUri = 'http://localhost'

function make() {
  const tenant = createMockTenant()
  const { clientId, clientSecret } = tenant.apps.confidential
  const { tenantId, fetch } = tenant
  return { tenant, settings: { tenantId, clientId, clientSecret, fetch, store: new Keyv() } }
}

test('a browser sign-in gives the refresh token that the secure application model goes on with', async () => {
  const { tenant, settings } = make()
  const web = authorizationCode(settings)
  const pending = await web.start({ redirectUri })
  await web.finish(tenant.signIn(pending.url, 'admin-agent/entra'), pending)

  const credential = secureApplicationModel(settings)
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  expect((await pc.customers.list()).items.length).toBeGreaterThan(0)
})

test('a tenant that is named by its domain signs in as well', async () => {
  const { tenant, settings } = make()
  const web = authorizationCode({ ...settings, tenantId: tenant.domain })
  const pending = await web.start({ redirectUri })
  const { refreshToken } = await web.finish(
    tenant.signIn(pending.url, 'admin-agent/entra'),
    pending,
  )
  expect(refreshToken).not.toBe('')
})

test('who refuses MFA in the browser declines the sign-in', async () => {
  const { tenant, settings } = make()
  const web = authorizationCode(settings)
  const pending = await web.start({ redirectUri })
  const back = tenant.signIn(pending.url, 'admin-agent/entra', { mfa: 'refuse' })
  await expect(web.finish(back, pending)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_DECLINED',
  })
})

test('a sign-in by a person without MFA is not kept', async () => {
  const { tenant, settings } = make()
  const web = authorizationCode(settings)
  const pending = await web.start({ redirectUri, claims: '{"access_token":{}}' })
  const back = tenant.signIn(pending.url, 'admin-agent/none')
  await expect(web.finish(back, pending)).rejects.toMatchObject({ code: 'ERR_MFA_REQUIRED' })
  await expect(secureApplicationModel(settings).getToken(scope)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_REQUIRED',
  })
})

test("the answer to another person's sign-in is not taken", async () => {
  const { tenant, settings } = make()
  const web = authorizationCode(settings)
  const [mine, theirs] = [await web.start({ redirectUri }), await web.start({ redirectUri })]
  const back = tenant.signIn(theirs.url, 'admin-agent/entra')
  await expect(web.finish(back, mine)).rejects.toMatchObject({ code: 'ERR_SIGN_IN_MISMATCH' })
  // Nor with the right state beside it.
  back.searchParams.set('state', mine.state)
  await expect(web.finish(back, mine)).rejects.toMatchObject({ code: 'ERR_SIGN_IN_FAILED' })
})

test('a device code signs a public client in', async () => {
  const { tenant, settings } = make()
  const credential = deviceCode({
    tenantId: tenant.tenantId,
    clientId: tenant.apps.public.clientId,
    fetch: settings.fetch,
    prompt: ({ userCode }) => tenant.enterDeviceCode(userCode, 'helpdesk-agent/entra'),
  })
  const { token } = await withoutWaiting(() => credential.getToken(scope))
  expect(decodeJwt(token)).toMatchObject({
    amr: ['pwd', 'mfa'],
    oid: tenant.account('helpdesk-agent/entra').objectId,
  })
})

test('an application alone may read what needs no user', async () => {
  const { tenant, settings } = make()
  const pc = createPartnerCenter({ credential: appOnly(settings), fetch: tenant.fetch })
  expect((await pc.invoices.list()).items).toBeDefined()
  await expect(
    pc.customers.serviceRequests.list({ customerId: tenant.customers[0]?.id ?? '' }),
  ).rejects.toMatchObject({
    code: 'ERR_USER_REQUIRED',
  })
})

test('the sign-in service may stand on a port of this machine', async () => {
  const { tenant, settings } = make()
  await using server = await tenant.listen()
  const credential = appOnly({ ...settings, fetch: undefined, authorityHost: server.url })
  expect(decodeJwt((await credential.getToken(scope)).token)).toMatchObject({ idtyp: 'app' })
})

test('a browser signs in on a port too, where tokens still have the issuer of Entra', async () => {
  const { tenant, settings } = make()
  await using server = await tenant.listen()
  const local = { ...settings, fetch: undefined, authorityHost: server.url }
  for (const tenantId of [tenant.tenantId, tenant.domain]) {
    const web = authorizationCode({ ...local, tenantId })
    const pending = await web.start({ redirectUri })
    expect(new URL(pending.url).origin).toBe(server.url)
    await web.finish(tenant.signIn(pending.url, 'admin-agent/entra'), pending)
  }
  const { token } = await secureApplicationModel(local).getToken(scope)
  expect(decodeJwt(token).amr).toContain('mfa')
})
