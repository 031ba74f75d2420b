import { describe, expect, it } from 'vitest'
import { createConsole } from '../../../test/support/console-client.ts'

describe('the page', () => {
  it('runs scripts and styles of its own only, and styles with the nonce of the response', async () => {
    const response = await createConsole().send('GET', '/')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toMatch(/default-src 'none'; script-src 'self';/)
    expect(policy).not.toContain('unsafe')
    expect(nonce).toMatch(/\S{16}/)
    expect(await response.text()).toContain(`content="${nonce}"`)
  })

  it('has a new nonce each time, and is not cached', async () => {
    const console = createConsole()
    const [first, second] = [await console.send('GET', '/'), await console.send('GET', '/')]
    expect(await first.text()).not.toBe(await second.text())
    expect(first.headers.get('Cache-Control')).toBe('no-store')
  })

  it('cannot be framed, sniffed or told about', async () => {
    const { headers } = await createConsole().send('GET', '/')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })
})

it('keeps the demo in a cookie that scripts do not get to use', async () => {
  const response = await createConsole().send('GET', '/api/console')
  expect(response.headers.get('Set-Cookie')).toMatch(
    /^partnergate-demo=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

describe('what another site may try', () => {
  it.each([
    ['a form', { 'Content-Type': 'text/plain', Origin: 'https://evil.example' }, 403],
    ['a request without a type', { 'Content-Type': '', Origin: 'https://evil.example' }, 403],
    ['a body of another type', { 'Content-Type': 'application/xml' }, 415],
  ])('%s changes nothing', async (_, headers, status) => {
    const console = createConsole()
    const body = { exception: true }
    const response = await console.send('PATCH', '/api/console/policy', body, headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect((await console.view()).policy.exception).toBe(false)
  })

  it('a name of its own that leads here is not answered', async () => {
    const response = await createConsole().send('GET', 'http://evil.example/api/console')
    expect(response.status).toBe(421)
    expect(response.headers.get('Set-Cookie')).toBeNull()
  })
})

it('takes no large bodies', async () => {
  const response = await createConsole().send('PATCH', '/api/console/policy', {
    edition: 'x'.repeat(20_000),
  })
  expect(response.status).toBe(413)
})

it('takes no broken JSON', async () => {
  const console = createConsole()
  const response = await console.send('PATCH', '/api/console/policy', undefined, {
    'Content-Type': 'application/json',
  })
  expect(response.status).toBe(400)
  expect(console.reported).toEqual([])
})

it('shows the page at every address that a person may open, and at no other', async () => {
  const console = createConsole()
  const open = (path: string) => console.send('GET', path, undefined, { Accept: 'text/html' })
  for (const path of ['/', '/customers', '/customers/1/users', '/nothing']) {
    expect((await open(path)).headers.get('Content-Type')).toContain('text/html')
  }
  expect((await open('/api/nothing')).headers.get('Content-Type')).not.toContain('text/html')
})

it('answers with a problem where there is nothing', async () => {
  for (const path of ['/nothing', '/../package.json', '/%2e%2e/package.json']) {
    const response = await createConsole().send('GET', path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ status: 404, title: 'Not found' })
  }
})
