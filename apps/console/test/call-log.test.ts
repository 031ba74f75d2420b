import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { spellingsOf, tracesOf } from '../../../tests/support/traces.ts'
import { createCallLog } from '../src/server/call-log/call-log.ts'
import { keptCalls, type LoggedCall } from '../src/shared/call-log.ts'
import { type CallStream, openCalls } from './support/call-stream.ts'
import { createConsole } from './support/console-client.ts'

const minute = 60_000
const opened: CallStream[] = []

afterEach(() => Promise.all(opened.splice(0).map(stream => stream.close())))

async function signedIn(
  persona: Parameters<ReturnType<typeof createConsole>['signIn']>[0] = 'admin-agent/entra',
  options: Parameters<typeof createConsole>[0] = {},
) {
  const console = createConsole(options)
  await console.signIn(persona)
  const open = async (lastId?: string) => {
    const stream = await openCalls(console, lastId)
    opened.push(stream)
    return stream
  }
  return { console, open }
}

describe('the log of a session', () => {
  it('tells of a call on any page as it happens, and of those before', async () => {
    const { console, open } = await signedIn()
    await console.send('GET', '/api/customers', undefined, { 'X-Console-Page': '/customers' })
    const { heard } = await open()
    await heard(1)
    await console.send('GET', '/api/service-health')
    const [first, ...health] = await heard(3)
    expect(first).toEqual({
      id: 1,
      startedAt: expect.any(Number),
      durationMs: expect.any(Number),
      operation: 'customers.list',
      method: 'GET',
      path: '/v1/customers',
      host: 'partner-center',
      page: '/customers',
      as: 'user',
      scenario: 'transact',
      mode: 'enforce',
      evidence: expect.objectContaining({ subject: 'user', mfa: 'entra', basis: 'amr' }),
      guard: expect.objectContaining({ verdict: 'allowed', reason: 'mfa-supported' }),
      outcome: 'done',
      service: { verdict: 'allowed', status: 200, isMfaCompliant: true },
      attempts: 1,
      correlationId: console.tenants[0]?.requests[0]?.correlationId,
      requestId: console.tenants[0]?.requests[0]?.requestId,
    })
    expect(health).toMatchObject([
      { id: 2, host: 'graph', as: 'application', guard: { verdict: 'none' } },
      { id: 3, host: 'graph', as: 'application', evidence: { subject: 'app' } },
    ])
  })

  it('has every call once and in order, however many come together', async () => {
    const { console, open } = await signedIn()
    const streams = [await open(), await open()]
    await Promise.all(
      Array.from({ length: 12 }, () => console.send('GET', '/api/overview/partner')),
    )
    for (const { heard } of streams) {
      const calls = await heard(12)
      expect(calls.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
      expect(new Set(calls.map(({ requestId }) => requestId)).size).toBe(12)
    }
  })

  it('shows what was stopped before it was sent, and why', async () => {
    const { console, open } = await signedIn('admin-agent/third-party')
    await console.answer('PATCH', '/api/console/policy', { exception: true })
    const at = `/api/customers/${console.tenants[0]?.customers[0]?.id}`
    expect((await console.send('GET', `${at}/gdap`)).status).toBe(403)
    const { calls } = await open()
    await expect.poll(() => calls.some(({ outcome }) => outcome === 'stopped')).toBe(true)
    const stopped = calls.find(({ outcome }) => outcome === 'stopped')
    expect(stopped).toMatchObject({
      attempts: 0,
      guard: {
        verdict: 'denied',
        cell: 'no-exception',
        reason: 'exception-not-supported',
        remedy: expect.stringContaining('Entra'),
        reference: { url: expect.stringMatching(/^https:/) },
      },
    })
    expect(stopped).not.toHaveProperty('service')
  })

  it('goes on where a connection broke, and repeats nothing', async () => {
    const { console, open } = await signedIn()
    const before = await open()
    await console.send('GET', '/api/overview/partner')
    await before.heard(1)
    await before.close()
    await console.send('GET', '/api/customers')
    const after = await open(before.lastId())
    const [call] = await after.heard(1)
    expect(call).toMatchObject({ id: 2, operation: 'customers.list' })
  })

  it.each(['', 'x', '1', 'other.1', '.1', '__proto__.1'])(
    'is told from its beginning to who names the place %j, which it does not have',
    async lastId => {
      const { console, open } = await signedIn()
      await console.send('GET', '/api/overview/partner')
      await (await open(lastId)).heard(1)
    },
  )

  it('is cleared for every tab', async () => {
    const { console, open } = await signedIn()
    const [one, other] = [await open(), await open()]
    await console.send('GET', '/api/overview/partner')
    await Promise.all([one.heard(1), other.heard(1)])
    await console.answer('DELETE', '/api/workbench/calls', {})
    for (const { events } of [one, other]) {
      await expect.poll(() => events).toEqual(['start', 'call', 'start'])
    }
    const later = await open()
    await console.send('GET', '/api/customers')
    expect(await later.heard(1)).toMatchObject([{ id: 2, operation: 'customers.list' }])
  })

  it('takes no page for granted that is none of the console', async () => {
    const { console, open } = await signedIn()
    for (const page of [
      '//evil.example',
      'https://evil.example',
      '/<script>',
      `/${'a'.repeat(300)}`,
    ]) {
      await console.send('GET', '/api/overview/partner', undefined, { 'X-Console-Page': page })
    }
    for (const call of await (await open()).heard(4)) expect(call).not.toHaveProperty('page')
  })

  it('says that it is still there while nothing happens', async () => {
    const { open } = await signedIn('admin-agent/entra', { heartbeatMs: 5 })
    const { events } = await open()
    await expect.poll(() => events.filter(event => event === 'heartbeat').length).toBeGreaterThan(1)
  })

  it('is streamed to a dozen tabs, and to no more at a time', async () => {
    const { console, open } = await signedIn()
    for (let tab = 0; tab < 12; tab++) await open()
    const response = await console.send('GET', '/api/workbench/calls')
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('30')
    await opened.pop()?.close()
    await expect
      .poll(async () => {
        const { status, body } = await console.send('GET', '/api/workbench/calls')
        await body?.cancel()
        return status
      })
      .toBe(200)
  })
})

describe('nobody else', () => {
  it('sees a session’s calls: not another one of the same tenant, at the same time', async () => {
    const { console, open } = await signedIn()
    const mine = await open()
    const { cookies } = console
    const own = cookies.get('partnergate-session') ?? ''
    const { token } = await console.user()
    // Another person signs in in another window: the demo is theirs together.
    cookies.set('partnergate-session', '')
    await console.signIn('sales-agent/entra')
    const theirs = await open()
    const asMe = { Cookie: `partnergate-session=${own}`, 'X-Console-Session': token }
    await Promise.all([
      console.send('GET', '/api/customers'),
      console.send('GET', '/api/overview/partner', undefined, asMe),
      console.send('GET', '/api/service-health'),
    ])
    expect((await mine.heard(1)).map(({ operation }) => operation)).toEqual(['profiles.mpn.get'])
    const operations = (await theirs.heard(3)).map(({ operation }) => operation)
    expect(operations).toContain('customers.list')
    expect(operations).not.toContain('profiles.mpn.get')
  })

  it.each([
    ['without a session', { Cookie: '' }, 401],
    ['without the tab’s own word', { 'X-Console-Session': '' }, 409],
    ['with somebody else’s word', { 'X-Console-Session': 'a'.repeat(32) }, 409],
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['from another origin', { Origin: 'https://evil.example' }, 403],
  ])('%s gets the stream', async (_, headers, status) => {
    const { console } = await signedIn()
    const response = await console.send('GET', '/api/workbench/calls', undefined, headers)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it('goes on with the log of the session before', async () => {
    const { console, open } = await signedIn()
    await console.send('GET', '/api/overview/partner')
    const before = await open()
    await before.heard(1)
    await console.signIn('sales-agent/entra')
    await before.ended
    const now = await open(before.lastId())
    await console.send('GET', '/api/customers')
    expect(await now.heard(1)).toMatchObject([{ id: 1, operation: 'customers.list' }])
  })
})

describe('the stream ends', () => {
  it('when somebody signs out', async () => {
    const { console, open } = await signedIn()
    const { events, ended } = await open()
    await console.send('POST', '/api/console/sign-out', {})
    await ended
    expect(events.at(-1)).toBe('end')
  })

  it('when the session was unused for too long: to watch is not to use', async () => {
    const { console, open } = await signedIn('admin-agent/entra', { heartbeatMs: 5 })
    console.clock.time += 59 * minute
    const { events, ended } = await open()
    console.clock.time += 2 * minute
    await ended
    expect(events.at(-1)).toBe('end')
    expect((await console.send('GET', '/api/workbench/calls')).status).toBe(401)
  })
})

it('holds no secret, whatever the service repeats', async () => {
  const { console, open } = await signedIn()
  const [tenant] = console.tenants
  const secret = 'planted-secret'
  const { fetch } = tenant ?? {}
  if (!tenant || !fetch) throw new Error('There is no tenant.')
  const sent: string[] = []
  tenant.fault({ status: 400, times: 3 })
  const search = `${secret} eyJhbGciOiJub25lIn0.${secret}.${secret}`
  await console.send('GET', `/api/customers?search=${encodeURIComponent(search)}`)
  await console.send('GET', `/api/customers?cursor=${secret}`)
  for (const guard of ['warn', 'off']) {
    await console.answer('POST', '/api/workbench/trials', { row: 'billing', guard })
  }
  const { calls } = await open()
  await expect.poll(() => calls.length).toBe(4)
  for (const { headers } of tenant.requests) sent.push(headers.authorization ?? '')
  for (const trace of tracesOf(calls)) {
    for (const spelling of spellingsOf(secret)) expect(trace).not.toContain(spelling)
    expect(trace).not.toMatch(/eyJ[\w-]{8}|bearer/i)
    for (const { id } of tenant.customers) expect(trace).not.toContain(id)
  }
})

describe('the log itself', () => {
  const call = { operation: 'customers.get' } as Omit<LoggedCall, 'id'>
  const never = new AbortController().signal

  it('keeps the latest calls, and counts on', () => {
    const log = createCallLog()
    for (let count = 0; count < keptCalls + 5; count++) log.add(call)
    expect(log.after(0)).toHaveLength(keptCalls)
    expect(log.after(0)[0]?.id).toBe(6)
    expect(log.after(keptCalls + 4).map(({ id }) => id)).toEqual([keptCalls + 5])
  })

  it('wakes who waits, and keeps no one who has left', async () => {
    const log = createCallLog()
    const leaving = new AbortController()
    const left = log.changed(log.version, leaving.signal)
    leaving.abort()
    await left
    const waiting = log.changed(log.version, never)
    log.add(call)
    await waiting
    await log.changed(log.version - 1, never)
    expect(inspect(log, { depth: 5 })).not.toContain('resolve')
  })

  it('takes and tells nothing any more once it is closed', () => {
    const log = createCallLog()
    log.add(call)
    log.close()
    log.add(call)
    expect(log.isClosed).toBe(true)
    expect(log.after(0)).toEqual([])
  })
})
