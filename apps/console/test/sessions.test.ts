import { describe, expect, it } from 'vitest'
import { createConsole } from './support/console-client.ts'

async function signedIn() {
  const console = createConsole()
  await console.signIn('admin-agent/entra')
  return console
}

const minute = 60_000

describe('a session', () => {
  it('lies in a cookie that neither scripts nor other sites get to use', async () => {
    const console = createConsole()
    await console.signIn('admin-agent/entra')
    const cookie = console.cookies.get('partnergate-session')
    expect(cookie).toMatch(/^[\w-]{43}$/)
    const out = await console.send('POST', '/api/console/sign-out', {})
    expect(out.headers.get('Set-Cookie')).toMatch(
      /^partnergate-session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/,
    )
  })

  it('ends when somebody signs out, for whoever has the cookie', async () => {
    const console = await signedIn()
    const cookie = console.cookies.get('partnergate-session') ?? ''
    await console.send('POST', '/api/console/sign-out', {})
    console.cookies.set('partnergate-session', cookie)
    expect((await console.send('GET', '/api/customers')).status).toBe(401)
    expect((await console.view()).user).toBeUndefined()
  })

  it('ends when it was not used for an hour', async () => {
    const console = await signedIn()
    console.clock.time += 59 * minute
    expect((await console.send('GET', '/api/customers')).status).toBe(200)
    console.clock.time += 61 * minute
    const response = await console.send('GET', '/api/customers')
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'signed-out' })
  })

  it('ends after eight hours, however much it is used', async () => {
    const console = await signedIn()
    for (let halfHours = 1; halfHours < 16; halfHours++) {
      console.clock.time += 30 * minute
      expect((await console.send('GET', '/api/overview/partner')).status).toBe(200)
    }
    console.clock.time += 30 * minute
    expect((await console.send('GET', '/api/overview/partner')).status).toBe(401)
  })

  it('is replaced by a new sign-in, so that its old id is worth nothing', async () => {
    const console = await signedIn()
    const old = console.cookies.get('partnergate-session') ?? ''
    await console.signIn('sales-agent/entra')
    const current = console.cookies.get('partnergate-session') ?? ''
    console.cookies.set('partnergate-session', old)
    expect((await console.view()).user).toBeUndefined()
    console.cookies.set('partnergate-session', current)
    expect((await console.user()).roles).toEqual(['sales-agent'])
  })

  it.each(['', 'made-up', '__proto__', 'a'.repeat(5000)])(
    'is not had by the cookie %s',
    async cookie => {
      const console = await signedIn()
      console.cookies.set('partnergate-session', cookie)
      expect((await console.send('GET', '/api/customers')).status).toBe(401)
    },
  )

  it('whose sign-in was revoked at Entra ends with the next token', async () => {
    const console = await signedIn()
    const [tenant] = console.tenants
    tenant?.revokeSessions('admin-agent/entra')
    tenant?.clock.advance(2 * 60 * minute)
    expect(await (await console.send('GET', '/api/customers')).json()).toMatchObject({
      code: 'signed-out',
    })
  })
})

describe('a request', () => {
  it('of a tab that was shown for somebody else is not served', async () => {
    const console = await signedIn()
    const response = await console.send('GET', '/api/customers', undefined, {
      'X-Console-Session': 'of-somebody-else',
    })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'session-changed' })
  })

  it.each([
    ['of another site', { Origin: 'https://evil.example' }],
    ['of a page without an origin', { Origin: 'null' }],
    ['of a sibling', { 'Sec-Fetch-Site': 'same-site' }],
    ['of a form elsewhere', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('%s is refused', async (_, headers) => {
    const console = await signedIn()
    const response = await console.send('POST', '/api/console/sign-out', {}, headers)
    expect(response.status).toBe(403)
    expect((await console.view()).user).toBeDefined()
  })

  it('of a page that cannot know the session is refused, cookie or not', async () => {
    const console = await signedIn()
    const { token } = await console.user()
    expect(token).toMatch(/^[\w-]{32}$/)
    for (const [method, path] of [
      ['GET', '/api/customers'],
      ['POST', '/api/console/sign-out'],
    ] as const) {
      const response = await console.send(method, path, method === 'POST' ? {} : undefined, {
        'X-Console-Session': '',
      })
      expect(response.status).toBe(409)
    }
  })
})

it('over https is for this host and for https alone', async () => {
  const publicUrl = new URL('https://console.partner.example')
  const console = createConsole({ publicUrl })
  const headers = { Origin: publicUrl.origin }
  const response = await console.send('GET', `${publicUrl.origin}/auth/sign-in`, undefined, headers)
  expect(response.headers.get('Set-Cookie')).toMatch(/__Host-partnergate-\w+[^,]*Secure/)
  expect(response.headers.get('Strict-Transport-Security')).toMatch(/max-age/)
  const elsewhere = await console.send('GET', 'https://localhost/', undefined, headers)
  expect(elsewhere.status).toBe(421)
})
