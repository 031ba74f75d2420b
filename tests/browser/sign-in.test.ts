import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MockTenant } from '@partnergate/testing'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from './launch.ts'

const partnerCenter = 'https://api.partnercenter.microsoft.com'
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** An application on a port that sends people to sign in, and a tab in which somebody is on the page for it. */
async function signingIn(tenant: MockTenant) {
  const application = createServer((_, response) => response.end('Back at the application'))
  await new Promise<void>(resolve => application.listen(0, '127.0.0.1', resolve))
  const redirectUri = `http://127.0.0.1:${(application.address() as AddressInfo).port}/callback`
  const { clientId, clientSecret = '' } = tenant.registerApp({ redirectUris: [redirectUri] })
  const server = await tenant.listen()
  const context = await browser.newContext()
  onTestFinished(async () => {
    await context.close()
    await server.close()
    application.close()
    application.closeAllConnections()
  })
  const base = `${server.url}/${tenant.tenantId}/oauth2/v2.0`
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: `${partnerCenter}/.default offline_access`,
    state: 'a state',
  })
  const tab = await context.newPage()
  await tab.goto(`${base}/authorize?${query}`)
  const back = async () => {
    await tab.waitForURL(`${redirectUri}?**`)
    expect(await tab.textContent('body')).toBe('Back at the application')
    const { searchParams } = new URL(tab.url())
    expect(searchParams.get('state')).toBe('a state')
    return searchParams
  }
  const redeem = async (code: string | null) => {
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uri: redirectUri,
      code: code ?? '',
    })
    const response = await fetch(`${base}/token`, { method: 'POST', body })
    return decodeJwt((await response.json()).access_token)
  }
  const pick = (persona: 'sales-agent/entra' | 'sales-agent/none') =>
    tab.getByRole('link', { name: tenant.account(persona).userPrincipalName }).click()
  return { tab, pick, back, redeem }
}

test('a person picks their account, approves, and the application gets a code', async () => {
  const tenant = createMockTenant()
  const { tab, pick, back, redeem } = await signingIn(tenant)
  await pick('sales-agent/entra')
  await tab.getByRole('button', { name: 'Approve' }).click()
  const { oid, amr } = await redeem((await back()).get('code'))
  expect(oid).toBe(tenant.account('sales-agent/entra').objectId)
  expect(amr).toEqual(['pwd', 'mfa'])
})

test('a person denies, and the application is told so', async () => {
  const { tab, pick, back } = await signingIn(createMockTenant())
  await pick('sales-agent/entra')
  await tab.getByRole('button', { name: 'Deny' }).click()
  const answer = await back()
  expect(answer.get('error')).toBe('access_denied')
  expect(answer.get('error_description')).toContain('AADSTS500121')
  expect(answer.has('code')).toBe(false)
})

test('somebody without MFA registers where the directory demands it', async () => {
  const tenant = createMockTenant()
  tenant.conditionalAccess({ securityDefaults: true })
  const { tab, pick, back, redeem } = await signingIn(tenant)
  await pick('sales-agent/none')
  expect(await tab.getByRole('button', { name: 'Go on without MFA' }).count()).toBe(0)
  await tab.getByRole('button', { name: 'Register for Microsoft Entra MFA' }).click()
  const { amr } = await redeem((await back()).get('code'))
  expect(amr).toEqual(['pwd', 'mfa'])
})
