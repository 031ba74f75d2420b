import { expect, it } from 'vitest'
import { createConsole } from './support/console-client.ts'

const name = 'partnergate-session'

async function signedIn(persona: 'admin-agent/entra' | 'sales-agent/entra' = 'admin-agent/entra') {
  const console = createConsole()
  await console.signIn(persona)
  return console
}

/** Asks for customers with a cookie header of one's own making. */
async function askWith(console: Awaited<ReturnType<typeof signedIn>>, session: string) {
  const demo = console.cookies.get('partnergate-demo') ?? ''
  const Cookie = `partnergate-demo=${demo}; ${session}`
  return console.send('GET', '/api/customers', undefined, { Cookie })
}

it('is not had by a cookie that was tampered with, in any place', async () => {
  const console = await signedIn()
  const cookie = console.cookies.get(name) ?? ''
  expect((await askWith(console, `${name}=${cookie}`)).status).toBe(200)
  const other = (letter = '') => (letter === 'A' ? 'B' : 'A')
  for (const at of [0, 21, cookie.length - 1]) {
    const forged = cookie.slice(0, at) + other(cookie[at]) + cookie.slice(at + 1)
    expect((await askWith(console, `${name}=${forged}`)).status).toBe(401)
  }
  const spellings = [
    `${name}=${cookie}A`,
    `${name}=${cookie.slice(0, -1)}`,
    `${name}=${cookie.toLowerCase()}`,
    `${name}=${cookie}%00`,
    `${name.toUpperCase()}=${cookie}`,
    `__Host-${name}=${cookie}`,
    `${name}[]=${cookie}`,
  ]
  for (const session of spellings) expect((await askWith(console, session)).status).toBe(401)
})

it('is not had by the digest that the server keeps, or by the token that the page holds', async () => {
  const console = await signedIn()
  const { token } = await console.user()
  expect((await askWith(console, `${name}=${token}`)).status).toBe(401)
  const bytes = new TextEncoder().encode(console.cookies.get(name))
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64url')
  expect((await askWith(console, `${name}=${digest}`)).status).toBe(401)
})

it('of somebody else does not serve a page that was shown for me', async () => {
  const console = await signedIn('sales-agent/entra')
  const mine = console.cookies.get(name) ?? ''
  const { token } = await console.user()
  await console.signIn('admin-agent/entra')
  const theirs = console.cookies.get(name) ?? ''
  expect(theirs).not.toBe(mine)
  const response = await console.send('GET', '/api/customers', undefined, {
    'X-Console-Session': token,
  })
  expect(response.status).toBe(409)
})

it('that somebody planted before the sign-in is not the one that the sign-in begins', async () => {
  const console = createConsole()
  const planted = 'planted-by-somebody-else-planted-by-somebody'
  console.cookies.set(name, planted)
  await console.signIn('admin-agent/entra')
  expect(console.cookies.get(name)).not.toBe(planted)
  expect((await askWith(console, `${name}=${planted}`)).status).toBe(401)
})
