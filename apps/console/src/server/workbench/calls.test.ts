import { describe, expect, it } from 'vitest'
import { createConsole } from '../../../test/support/console-client.ts'
import { triedOperations } from '../../shared/call-catalog.ts'

it.each(triedOperations)('sends %s for a persona with Entra MFA', async operation => {
  const console = createConsole()
  await console.choose({ persona: 'admin-agent/entra' })
  const { outcome, counters } = await console.call(operation)
  expect(outcome).toMatchObject({
    operation,
    persona: 'admin-agent/entra',
    guard: { verdict: 'allowed', reason: 'mfa-supported' },
    reached: 1,
    service: { status: 200, verdict: 'allowed' },
    drift: false,
    items: expect.any(Number),
  })
  expect(counters).toEqual({ reached: 1, stopped: 0 })
})

it.each(triedOperations)('stops %s before anything is sent, without MFA', async operation => {
  const console = createConsole()
  await console.choose({ persona: 'admin-agent/none' })
  const { outcome, counters } = await console.call(operation)
  expect(outcome).toMatchObject({
    guard: {
      verdict: 'denied',
      cell: 'no-access',
      reason: 'no-mfa',
      remedy: expect.stringContaining('Sign in again'),
      reference: { url: expect.stringMatching(/^https:/) },
    },
    reached: 0,
    drift: false,
  })
  expect(outcome).not.toHaveProperty('service')
  expect(counters).toEqual({ reached: 0, stopped: 1 })
  expect(console.tenants[0]?.requests).toEqual([])
})

describe('with the guard off or only warning', () => {
  it('shows how the service refuses a token without MFA', async () => {
    const console = createConsole()
    await console.choose({ persona: 'helpdesk-agent/none', guard: 'off' })
    const { outcome } = await console.call('products.list')
    expect(outcome).toMatchObject({
      guard: { verdict: 'denied', reason: 'no-mfa' },
      reached: 1,
      service: { status: 401, verdict: 'refused' },
      drift: false,
    })
  })

  it('marks the drift where the service takes what the policy denies', async () => {
    const console = createConsole()
    await console.choose({ persona: 'admin-agent/third-party', guard: 'warn' })
    const { outcome } = await console.call('customers.subscriptions.list')
    expect(outcome).toMatchObject({
      guard: { verdict: 'denied', reason: 'exception-required' },
      service: { status: 200, verdict: 'allowed' },
      drift: true,
    })
  })
})

it('reads the row for users from how the customer is administered', async () => {
  const console = createConsole()
  await console.choose({ persona: 'admin-agent/third-party', exception: true, relationship: 'dap' })
  expect((await console.call('customers.users.list')).outcome).toMatchObject({
    guard: { scenario: 'user-license-dap', reason: 'exception-granted' },
    reached: 1,
  })
  await console.choose({ relationship: 'gdap' })
  expect((await console.call('customers.users.list')).outcome).toMatchObject({
    guard: { scenario: 'user-license-gdap', reason: 'exception-not-supported' },
    reached: 0,
  })
})

describe('an application', () => {
  it('passes where applications may call', async () => {
    const console = createConsole()
    await console.choose({ persona: 'app-only' })
    expect((await console.call('invoices.list')).outcome).toMatchObject({
      guard: { verdict: 'none' },
      service: { status: 200, verdict: 'allowed' },
    })
  })

  it('is stopped where a user must sign in', async () => {
    const console = createConsole()
    await console.choose({ persona: 'app-only' })
    expect((await console.call('gdap.relationships.list')).outcome).toMatchObject({
      guard: { verdict: 'denied', reason: 'user-required' },
      reached: 0,
    })
  })

  it('is refused by the service there, and the guard would have known', async () => {
    const console = createConsole()
    await console.choose({ persona: 'app-only', guard: 'off' })
    for (const operation of ['gdap.relationships.list', 'customers.users.list']) {
      expect((await console.call(operation)).outcome).toMatchObject({
        guard: { verdict: 'denied', reason: 'user-required' },
        service: { status: 403 },
      })
    }
  })
})

it('tells a failing service from a refusing one', async () => {
  const console = createConsole()
  await console.choose({ persona: 'admin-agent/entra' })
  console.tenants[0]?.fault({ status: 400, times: 1 })
  expect((await console.call('invoices.list')).outcome).toMatchObject({
    guard: { verdict: 'allowed', reason: 'mfa-supported' },
    reached: 1,
    service: { status: 400, verdict: 'failed', message: expect.stringContaining('invoices.list') },
    drift: false,
  })
})

it('remembers the calls, the latest first', async () => {
  const console = createConsole()
  await console.call('products.list')
  await console.call('invoices.list')
  const { calls, counters } = await console.session()
  expect(calls.map(({ id, operation }) => [id, operation])).toEqual([
    [2, 'invoices.list'],
    [1, 'products.list'],
  ])
  expect(counters).toEqual({ reached: 0, stopped: 2 })
})

it('tries no other operation', async () => {
  const response = await createConsole().send('POST', '/api/workbench/calls', {
    operation: 'orders.delete',
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    detail: expect.stringMatching(/operation must be one of products\.list, /),
  })
})
