import type { PersonaId } from '@partnergate/testing'
import { describe, expect, it } from 'vitest'
import { createConsole } from './support/console-client.ts'

it('signs in by the authorization code flow, and goes on to where somebody wanted', async () => {
  const console = createConsole()
  expect((await console.view()).user).toBeUndefined()
  expect(await console.signIn('admin-agent/entra', { query: '?to=/customers' })).toBe('/customers')
  const user = await console.user()
  expect(user.roles).toEqual(['admin-agent'])
  expect(user.evidence).toMatchObject({ subject: 'user', mfa: 'entra' })
  expect(user.pages.customers).toEqual({ opens: true })
})

it('sends PKCE, state and nonce, and asks for MFA only to step up', async () => {
  const console = createConsole()
  const pageOf = async (query: string) => {
    const left = await console.send('GET', `/auth/sign-in${query}`)
    return new URL(left.headers.get('Location') ?? '', 'http://localhost')
  }
  const { pathname, searchParams } = await pageOf('')
  expect(pathname).toMatch(/^\/entra\/[\da-f-]{36}\/oauth2\/v2\.0\/authorize$/)
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/)
  }
  expect(searchParams.get('claims')).toBe('{}')
  expect((await pageOf('?step-up')).searchParams.get('claims')).toContain('"mfa"')
  expect((await pageOf('?switch')).searchParams.get('prompt')).toBe('select_account')
})

it.each([
  ['sales-agent/entra', ['sales-agent']],
  ['helpdesk-agent/third-party', ['helpdesk-agent']],
  ['global-admin/none', ['global-admin']],
  ['billing-admin/entra', ['billing-admin']],
  ['guest/none', []],
] as const)('knows the roles of %s', async (persona, roles) => {
  const console = createConsole()
  await console.signIn(persona, persona.endsWith('none') ? { mfa: 'skip' } : {})
  expect((await console.user()).roles).toEqual(roles)
})

describe('a step-up', () => {
  it('gives a session whose MFA opens the page, under a new id', async () => {
    const console = createConsole()
    await console.signIn('admin-agent/none', { mfa: 'skip' })
    const before = console.cookies.get('partnergate-session')
    const { pages, steppedUp } = await console.user()
    expect(pages.customers).toMatchObject({ opens: false, denial: { stepUp: true } })
    expect(steppedUp).toBe(false)
    const query = '?step-up&to=/customers'
    expect(await console.signIn('admin-agent/none', { mfa: 'register', query })).toBe('/customers')
    expect(await console.user()).toMatchObject({ steppedUp: true, evidence: { mfa: 'entra' } })
    expect(console.cookies.get('partnergate-session')).not.toBe(before)
  })

  it('that passes no MFA changes nothing, and says why', async () => {
    const console = createConsole()
    await console.signIn('admin-agent/none', { mfa: 'skip' })
    const query = '?step-up&to=/customers'
    const end = await console.signIn('admin-agent/none', { mfa: 'refuse', query })
    expect(end).toMatch(/^\/sign-in\?failed=ERR_\w+&to=%2Fcustomers&step-up=$/)
    expect((await console.user()).evidence.mfa).toBe('none')
  })
})

describe('comes back from the sign-in page', () => {
  it.each(['', '?code=x&state=made-up', '?error=access_denied&state=made-up'])(
    'with %s that nobody was sent away for',
    async query => {
      const console = createConsole()
      const response = await console.send('GET', `/auth/callback${query}`)
      expect(response.headers.get('Location')).toBe('/sign-in?failed=ERR_SIGN_IN_MISMATCH')
      expect((await console.view()).user).toBeUndefined()
    },
  )

  async function leave(console: ReturnType<typeof createConsole>, persona: PersonaId) {
    const left = await console.send('GET', '/auth/sign-in')
    const { pathname, search } = new URL(left.headers.get('Location') ?? '', 'http://localhost')
    const at = `https://login.microsoftonline.com${pathname.slice('/entra'.length)}${search}`
    const back = console.tenants[0]?.signIn(at, persona)
    return `${back?.pathname}${back?.search}`
  }

  it('in another browser than the one that left, and is not signed in there', async () => {
    const console = createConsole()
    const back = await leave(console, 'admin-agent/entra')
    console.cookies.delete('partnergate-sign-in')
    const response = await console.send('GET', back)
    expect(response.headers.get('Location')).toBe('/sign-in?failed=ERR_SIGN_IN_MISMATCH')
  })

  it('a second time, and is not signed in again', async () => {
    const console = createConsole()
    const back = await leave(console, 'admin-agent/entra')
    expect((await console.send('GET', back)).headers.get('Location')).toBe('/')
    expect((await console.send('GET', back)).headers.get('Location')).toContain('MISMATCH')
  })

  it('in two tabs, each from its own sign-in', async () => {
    const console = createConsole()
    const first = await leave(console, 'admin-agent/entra')
    const second = await leave(console, 'sales-agent/entra')
    expect((await console.send('GET', first)).headers.get('Location')).toBe('/')
    expect((await console.send('GET', second)).headers.get('Location')).toBe('/')
    expect((await console.user()).roles).toEqual(['sales-agent'])
  })
})

it('shows the sign-in service’s own pages, and no others', async () => {
  const console = createConsole()
  const left = await console.send('GET', '/auth/sign-in')
  const page = await console.send('GET', left.headers.get('Location') ?? '')
  expect(await page.text()).toContain('Pick an account')
  expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  const token = left.headers.get('Location')?.replace(/authorize.*/, 'token') ?? ''
  expect((await console.send('GET', token)).status).toBe(404)
  expect((await console.send('GET', '/entra/v1/customers')).status).toBe(404)
})
