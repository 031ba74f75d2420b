import { describe, expect, it } from 'vitest'
import type { LoggedCall } from '../src/shared/call-log.ts'
import { type EnforcementView, type TrialView, trials } from '../src/shared/trials.ts'
import { openCalls } from './support/call-stream.ts'
import { type ConsoleClient, createConsole } from './support/console-client.ts'

const rows = trials.map(({ row }) => row)

/** Tries a call, and gives what the log has of it. */
async function tried(console: ConsoleClient, row: string, guard = 'enforce'): Promise<LoggedCall> {
  const { correlationId } = await console.answer<TrialView>('POST', '/api/workbench/trials', {
    row,
    guard,
  })
  const { calls, close } = await openCalls(console)
  const own = () => calls.find(call => call.correlationId === correlationId)
  await expect.poll(own).toBeDefined()
  await close()
  return own() as LoggedCall
}

async function signedIn(persona: Parameters<ConsoleClient['signIn']>[0]) {
  const console = createConsole()
  await console.signIn(persona)
  return console
}

it('sends the call of every row for somebody with Entra MFA', async () => {
  const console = await signedIn('admin-agent/entra')
  for (const { row, operation } of trials) {
    expect(await tried(console, row)).toMatchObject({
      operation,
      scenario: row,
      outcome: 'done',
      guard: { verdict: 'allowed' },
      service: { status: 200, verdict: 'allowed' },
    })
  }
})

it('stops the call of every row without MFA, and sends nothing', async () => {
  const console = await signedIn('admin-agent/none')
  const sent = () =>
    console.tenants[0]?.requests.filter(({ persona }) => persona === 'admin-agent/none')
  for (const row of rows) {
    expect(await tried(console, row)).toMatchObject({
      scenario: row,
      outcome: 'stopped',
      attempts: 0,
      guard: { verdict: 'denied', reason: 'no-mfa', remedy: expect.any(String) },
    })
  }
  expect(sent()).toEqual([])
})

it('takes the row of the customer: with an exception, third-party MFA passes by DAP and not by GDAP', async () => {
  const console = await signedIn('admin-agent/third-party')
  await console.answer('PATCH', '/api/console/policy', { exception: true })
  expect(await tried(console, 'user-license-dap')).toMatchObject({
    outcome: 'done',
    guard: { reason: 'exception-granted' },
  })
  expect(await tried(console, 'user-license-gdap')).toMatchObject({
    outcome: 'stopped',
    guard: { reason: 'exception-not-supported' },
  })
})

describe('drift is seen', () => {
  it('where the service takes what the guard denies and only warns of', async () => {
    const console = await signedIn('admin-agent/third-party')
    expect(await tried(console, 'transact', 'warn')).toMatchObject({
      mode: 'warn',
      outcome: 'done',
      guard: { verdict: 'denied', reason: 'exception-required' },
      service: { status: 200, verdict: 'allowed' },
      drift: 'service-allows',
    })
  })

  it('while the service only reports who comes without MFA', async () => {
    const console = await signedIn('admin-agent/none')
    const chosen = await console.answer<EnforcementView>('PATCH', '/api/workbench/enforcement', {
      phase: 'report',
    })
    expect(chosen).toEqual({ phase: 'report' })
    expect(await tried(console, 'billing', 'off')).toMatchObject({
      mode: 'off',
      service: { status: 200, verdict: 'allowed', isMfaCompliant: false },
      drift: 'service-allows',
    })
  })

  it('where both refuse, there is none', async () => {
    const console = await signedIn('helpdesk-agent/none')
    const call = await tried(console, 'billing', 'off')
    expect(call).toMatchObject({
      outcome: 'failed',
      guard: { verdict: 'denied' },
      service: {
        status: 401,
        verdict: 'refused',
        code: '900421',
        remedy: expect.stringContaining('Sign in again'),
      },
    })
    expect(call).not.toHaveProperty('drift')
  })

  it('in the phase that refuses half of the calls, in half of them', async () => {
    const console = await signedIn('admin-agent/none')
    await console.answer('PATCH', '/api/workbench/enforcement', { phase: 'half' })
    const drifts: unknown[] = []
    for (let time = 0; time < 4; time++) drifts.push((await tried(console, 'billing', 'off')).drift)
    expect(drifts.filter(Boolean)).toHaveLength(2)
  })
})

it('tells a service that fails from one that refuses', async () => {
  const console = await signedIn('admin-agent/entra')
  console.tenants[0]?.fault({ status: 403, times: 1 })
  const call = await tried(console, 'billing')
  expect(call).toMatchObject({ outcome: 'failed', service: { status: 403, verdict: 'silent' } })
  expect(call).not.toHaveProperty('drift')
})

it.each([
  [{ row: 'discover' }, 'guard'],
  [{ row: 'orders', guard: 'warn' }, 'row'],
  [{ row: 'discover', guard: 'on' }, 'guard'],
  [{ row: 'discover', guard: 'warn', operation: 'orders.delete' }, 'operation'],
  [{ row: '__proto__', guard: 'warn' }, 'row'],
])('does not try %j', async (body, field) => {
  const console = await signedIn('admin-agent/entra')
  const response = await console.send('POST', '/api/workbench/trials', body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining(field) })
})

it('needs somebody who is signed in', async () => {
  const console = createConsole()
  for (const [method, path, body] of [
    ['POST', '/api/workbench/trials', { row: 'discover', guard: 'enforce' }],
    ['PATCH', '/api/workbench/enforcement', { phase: 'off' }],
    ['DELETE', '/api/workbench/calls', {}],
  ] as const) {
    expect((await console.send(method, path, body)).status).toBe(401)
  }
})
