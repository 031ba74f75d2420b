import type { ChildProcess } from 'node:child_process'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

// A process takes its time to start where others are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** The command as it is published; `npm test` builds it first. */
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const started = new Set<ChildProcess>()

afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})

interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command; `url` resolves once it listens, `ended` when it is over. */
function start(...parameters: string[]) {
  const child = spawn(process.execPath, [command, ...parameters], { stdio: 'pipe' })
  started.add(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => {
    output.stdout += chunk
  })
  child.stderr.on('data', chunk => {
    output.stderr += chunk
  })
  const ended = once(child, 'close').then(([code]): Result => ({ code, ...output }))
  const listening = new Promise<string>(resolve => {
    createInterface(child.stdout).on('line', line => {
      const [url] = /https?:\/\/\S+?(?=\/ )/.exec(line) ?? []
      if (url !== undefined) resolve(url)
    })
  })
  const failed = ended.then(({ stderr }) => {
    throw new Error(`The command ended before it listened: ${stderr}`)
  })
  const url = Promise.race([listening, failed])
  url.catch(() => {})
  return { child, ended, url }
}

const page = async (url: string) => {
  const response = await fetch(`${url}/`)
  return { response, text: await response.text() }
}

/** Commands that the page shows, as a browser would copy them. */
const shown = (text: string) =>
  [...text.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, command = '']) =>
    command
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )

const hasCurl = process.env.PATH?.split(':').some(folder => existsSync(join(folder, 'curl')))

describe('the server', () => {
  let base = ''
  beforeAll(async () => {
    const now = '2026-06-15T09:00:00Z'
    base = await start('--port', '0', '--customers', '7', '--now', now, '--mfa', '25%').url
  })

  test('shows a start page that needs nothing else', async () => {
    const { response, text } = await page(base)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('2026-06-15T09:00:00.000Z')
    expect(text).not.toMatch(/<script|<link|<img|src=|@import|url\(/)
    for (const said of ['admin-agent/entra', 'guest/none', 'customers.carts.checkout'])
      expect(text).toContain(said)
    const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link)
    const signIn = links.filter(link => link.includes('/authorize')).at(0) ?? ''
    const opened = await fetch(signIn.replaceAll('&amp;', '&'))
    expect(await opened.text()).toContain('Approve sign-in request')
  })

  test('gives tokens and answers calls', async () => {
    const { text } = await page(base)
    const [, tenantId = ''] = /Tenant id<\/th><td><code>([^<]+)/.exec(text) ?? []
    const discovery = await fetch(`${base}/${tenantId}/v2.0/.well-known/openid-configuration`)
    const { token_endpoint } = await discovery.json()
    expect(token_endpoint).toBe(`${base}/${tenantId}/oauth2/v2.0/token`)
    const [, clientId = '', secret = ''] =
      /<td><code>([0-9a-f-]{36})<\/code><\/td><td><code>([^<]+)/.exec(text) ?? []
    const granted = await fetch(token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: secret,
        scope: 'https://api.partnercenter.microsoft.com/.default',
      }),
    })
    const { access_token } = await granted.json()
    const headers = { Authorization: `Bearer ${access_token}` }
    const listed = await fetch(`${base}/v1/customers`, { headers })
    expect(await listed.json()).toMatchObject({ totalCount: 7 })
  })

  test.runIf(hasCurl)('the commands on the page work as they stand there', async () => {
    const [asUser = '', asApp = '', call = '', discovery = ''] = shown((await page(base)).text)
    const run = async (...lines: string[]) =>
      JSON.parse((await promisify(execFile)('sh', ['-c', lines.join('\n')])).stdout)
    expect(await run(asUser, call)).toMatchObject({ totalCount: 7, items: [{}, {}, {}] })
    expect(await run(asApp, call)).toMatchObject({ totalCount: 7 })
    expect(await run(call)).toMatchObject({ code: '400' })
    expect(await run(discovery)).toHaveProperty('token_endpoint')
  })

  test.runIf(hasCurl)('speaks TLS when it is asked to', async () => {
    const { url } = start('--port', '0', '--https')
    const base = await url
    expect(base).toMatch(/^https:/)
    const { stdout } = await promisify(execFile)('curl', ['-sk', `${base}/`])
    const [asUser = '', , call = ''] = shown(stdout)
    const called = await promisify(execFile)('sh', ['-c', `${asUser}\n${call}`])
    expect(JSON.parse(called.stdout)).toMatchObject({ totalCount: 12 })
  })

  test('stops in good order, writes a snapshot, and goes on from it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-tenant-'))
    const file = join(folder, 'tenant.json')
    const first = start('--port', '0', '--customers', '4', '--seed', 'kept', '--save', file)
    const [, tenantId] =
      /Tenant id<\/th><td><code>([^<]+)/.exec((await page(await first.url)).text) ?? []
    first.child.kill('SIGTERM')
    expect(await first.ended).toMatchObject({ code: 0, stdout: expect.stringContaining(file) })
    const second = start('--port', '0', '--snapshot', file)
    const { text } = await page(await second.url)
    expect(text).toContain(tenantId)
    expect(text).toContain('Customers</th><td><code>4<')
    second.child.kill('SIGINT')
    expect(await second.ended).toMatchObject({ code: 0, stderr: '' })
    await rm(folder, { recursive: true })
  })
})

describe('what is wrong is said', () => {
  test('a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, stdout, stderr } = await start('--port', port).ended
    taken.close()
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      `partnergate-mock: Port ${port} is taken. Choose another with --port, or let --port 0 find a free one.\n`,
    )
  })
})

test('shows its options and its version', async () => {
  const help = await start('--help').ended
  expect(help.code).toBe(0)
  for (const option of ['--port', '--host', '--https', '--snapshot', '--mfa'])
    expect(help.stdout).toContain(option)
  expect(help.stdout).not.toContain('\u001b')
})
