import { expect, test } from 'vitest'
import type { MockTenant } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { claimsOf, login, partnerCenter, post } from '../support/sign-in.ts'

async function start(tenant: MockTenant) {
  const client_id = tenant.apps.public.clientId
  const { body } = await post(tenant, `/${tenant.tenantId}/oauth2/v2.0/devicecode`, {
    client_id,
    scope: `openid offline_access ${partnerCenter}/.default`,
  })
  const ask = () =>
    post(tenant, `/${tenant.tenantId}/oauth2/v2.0/token`, {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: body.device_code,
      client_id,
    })
  return { body, ask, userCode: String(body.user_code) }
}

test('tells the person where to go, and gives tokens once they have signed in', async () => {
  const tenant = createMockTenant({ now: 0 })
  const { body, ask, userCode } = await start(tenant)
  expect(body).toMatchObject({ expires_in: 900, interval: 5 })
  expect(body.message).toContain(userCode)

  expect((await ask()).body).toMatchObject({ error: 'authorization_pending', error_codes: [70016] })
  expect((await ask()).body.error).toBe('slow_down')
  tenant.clock.advance(5000)
  expect((await ask()).body.error).toBe('authorization_pending')

  tenant.enterDeviceCode(userCode, 'admin-agent/entra')
  const answer = await ask()
  expect(claimsOf(answer).amr).toEqual(['pwd', 'mfa'])
  expect(answer.body.refresh_token).toBeDefined()
  expect((await ask()).body.error).toBe('invalid_grant')
})

test('tells the device when the person refuses', async () => {
  const tenant = createMockTenant()
  const { ask, userCode } = await start(tenant)
  tenant.enterDeviceCode(userCode, 'admin-agent/entra', { mfa: 'refuse' })
  expect((await ask()).body.error).toBe('authorization_declined')
})

test('waits a quarter of an hour', async () => {
  const tenant = createMockTenant({ now: 0 })
  const { ask, userCode } = await start(tenant)
  tenant.clock.advance(15 * 60_000)
  expect((await ask()).body).toMatchObject({ error: 'expired_token', error_codes: [70020] })
  expect(() => tenant.enterDeviceCode(userCode, 'admin-agent/entra')).toThrow(/^AADSTS70019: /)
  expect(() => tenant.enterDeviceCode('WRONG', 'admin-agent/entra')).toThrow(/^AADSTS70018: /)
})

test('version 1.0 has its own names, and numbers as text', async () => {
  const tenant = createMockTenant()
  const client_id = tenant.apps.public.clientId
  const resource = partnerCenter
  const { body } = await post(tenant, '/common/oauth2/devicecode', { client_id, resource })
  expect(body).toMatchObject({ expires_in: '900', verification_url: expect.any(String) })
  tenant.enterDeviceCode(body.user_code, 'admin-agent/none')
  const answer = await post(tenant, '/common/oauth2/token', {
    grant_type: 'device_code',
    code: body.device_code,
    client_id,
    resource,
  })
  expect(claimsOf(answer)).toMatchObject({ aud: partnerCenter, amr: ['pwd'] })
})

test('the person can use the page instead', async () => {
  const tenant = createMockTenant()
  const { body, ask, userCode } = await start(tenant)
  expect(await (await tenant.fetch(body.verification_uri)).text()).toContain('name="user_code"')
  const page = new URL(body.verification_uri)
  page.searchParams.set('user_code', userCode)
  page.searchParams.set('login_hint', tenant.account('helpdesk-agent/entra').userPrincipalName)
  expect(await (await tenant.fetch(page)).text()).toContain('helpdesk-agent/entra')
  const form = new URLSearchParams({ persona: 'helpdesk-agent/entra', answer: 'pass' })
  const done = await tenant.fetch(page, { method: 'POST', body: form })
  expect(await done.text()).toContain('You have signed in')
  expect(page.href.startsWith(login)).toBe(true)
  expect((await ask()).status).toBe(200)
})

test('the page offers no way without MFA where the directory demands it', async () => {
  const tenant = createMockTenant()
  const { body, userCode } = await start(tenant)
  const page = new URL(body.verification_uri)
  page.searchParams.set('user_code', userCode)
  page.searchParams.set('login_hint', tenant.account('helpdesk-agent/none').userPrincipalName)
  expect(await (await tenant.fetch(page)).text()).toContain('value="skip"')
  tenant.conditionalAccess({ securityDefaults: true })
  const demanded = await (await tenant.fetch(page)).text()
  expect(demanded).not.toContain('value="skip"')
  expect(demanded).toContain('value="register"')
})
