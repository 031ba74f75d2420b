import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { MockTenant } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { login, partnerCenter } from '../support/sign-in.ts'

function authorizeUrl({ apps }: MockTenant, changes: Record<string, string> = {}) {
  const url = new URL(`${login}/common/oauth2/v2.0/authorize`)
  url.search = new URLSearchParams({
    client_id: apps.confidential.clientId,
    response_type: 'code',
    redirect_uri: 'http://localhost',
    scope: `${partnerCenter}/.default`,
    state: '"><script>',
    ...changes,
  }).toString()
  return url
}

const follow = (html: string, pattern: RegExp, { href }: URL) =>
  new URL((pattern.exec(html)?.[1] ?? '').replaceAll('&amp;', '&'), href)

test('a person picks an account, approves, and is sent back, all without scripts', async () => {
  const tenant = createMockTenant()
  const accounts = await (await tenant.fetch(authorizeUrl(tenant))).text()
  expect(accounts).not.toMatch(/<script/)
  expect(accounts.match(/<li>/g)).toHaveLength(tenant.personas.length - 1)

  const { userPrincipalName } = tenant.account('sales-agent/entra')
  const picked = accounts.split('<li>').find(entry => entry.includes(userPrincipalName)) ?? ''
  const approval = await (
    await tenant.fetch(follow(picked, /href="([^"]+)"/, authorizeUrl(tenant)))
  ).text()
  expect(approval).toContain('>Approve</button>')

  const response = await tenant.fetch(follow(approval, /action="([^"]+)"/, authorizeUrl(tenant)), {
    method: 'POST',
    body: new URLSearchParams({ persona: 'sales-agent/entra', answer: 'pass' }),
    redirect: 'manual',
  })
  expect(response.status).toBe(302)
  const back = new URL(response.headers.get('Location') ?? '')
  expect(back.searchParams.get('state')).toBe('"><script>')
  expect(back.searchParams.has('code')).toBe(true)
})

test('somebody without MFA has nothing to approve', async () => {
  const tenant = createMockTenant()
  const login_hint = tenant.account('sales-agent/none').userPrincipalName
  const html = await (await tenant.fetch(authorizeUrl(tenant, { login_hint }))).text()
  expect(html).not.toContain('value="pass"')
  expect(html).toContain('value="skip"')
})

test('shows whose MFA each account has, and fits below any path', async () => {
  const tenant = createMockTenant()
  const html = await (await tenant.fetch(authorizeUrl(tenant))).text()
  expect(html.match(/data-mfa="none">No MFA</g)).toHaveLength(6)
  expect(html).toContain('<h2>Helpdesk agent</h2>')
  for (const [, href] of html.matchAll(/href="([^"]+)"/g)) expect(href).toMatch(/^\?/)
})

test('its pages run no scripts and no styles but their own', async () => {
  const tenant = createMockTenant()
  const response = await tenant.fetch(authorizeUrl(tenant))
  const policy = response.headers.get('Content-Security-Policy')
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(await response.text()) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  expect(policy).toContain(`default-src 'none'; style-src 'sha256-${hash}'`)
})

const mfaClaims = '{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}'

test('somebody without MFA registers for it where it is asked for, and has it from then on', async () => {
  const tenant = createMockTenant()
  const login_hint = tenant.account('sales-agent/none').userPrincipalName
  const demanded = authorizeUrl(tenant, { login_hint, claims: mfaClaims })
  const html = await (await tenant.fetch(demanded)).text()
  expect(html).toContain('value="register"')
  expect(html).not.toContain('value="skip"')

  const registered = tenant.signIn(demanded, 'sales-agent/none', { mfa: 'register' })
  expect(registered.searchParams.has('code')).toBe(true)
  expect(await (await tenant.fetch(demanded)).text()).toContain('value="pass"')
  expect(tenant.signIn(demanded, 'sales-agent/none').searchParams.has('code')).toBe(true)
  tenant.reset()
  expect(tenant.signIn(demanded, 'sales-agent/none').searchParams.get('error')).toBe(
    'interaction_required',
  )
})

test.each([{ requireMfa: true }, { securityDefaults: true }])(
  'a directory with %o lets nobody go on without MFA, but register for it',
  async policy => {
    const tenant = createMockTenant()
    tenant.conditionalAccess(policy)
    const login_hint = tenant.account('sales-agent/none').userPrincipalName
    const url = authorizeUrl(tenant, { login_hint })
    const html = await (await tenant.fetch(url)).text()
    expect(html).toContain('Your organisation asks for multi-factor authentication.')
    expect(html).not.toContain('value="skip"')
    const registered = tenant.signIn(url, 'sales-agent/none', { mfa: 'register' })
    expect(registered.searchParams.has('code')).toBe(true)
  },
)

test('answers in a form or in the fragment when the application asks for it', async () => {
  const tenant = createMockTenant()
  const asForm = authorizeUrl(tenant, { response_mode: 'form_post' })
  const body = new URLSearchParams({ persona: 'admin-agent/entra', answer: 'pass' })
  const html = await (await tenant.fetch(asForm, { method: 'POST', body })).text()
  expect(html).toMatch(/<form method="post" action="http:\/\/localhost">/)
  expect(html).toContain('name="state" value="&quot;&gt;&lt;script&gt;"')

  const asFragment = authorizeUrl(tenant, { response_mode: 'fragment' })
  expect(tenant.signIn(asFragment, 'admin-agent/entra').hash).toMatch(/^#code=/)
})

test('consent that was taken is asked for again', () => {
  const tenant = createMockTenant()
  tenant.revokeConsent(tenant.apps.confidential.clientId)
  const refused = tenant.signIn(authorizeUrl(tenant), 'admin-agent/entra')
  expect(refused.searchParams.get('error')).toBe('consent_required')
  const consented = authorizeUrl(tenant, { prompt: 'consent' })
  expect(tenant.signIn(consented, 'admin-agent/entra').searchParams.has('code')).toBe(true)
})
