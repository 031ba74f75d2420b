import { expect, it } from 'vitest'
import { createConsole } from '../../../test/support/console-client.ts'
import { personaIds } from '../../shared/personas.ts'

it('begins with a persona that the policy stops', async () => {
  const { settings, evidence, calls, counters } = await createConsole().session()
  expect(settings).toEqual({
    persona: 'admin-agent/third-party',
    edition: '2022-03',
    exception: false,
    guard: 'enforce',
    relationship: 'gdap',
  })
  expect(evidence).toMatchObject({ subject: 'user', mfa: 'third-party', basis: 'amr' })
  expect(calls).toEqual([])
  expect(counters).toEqual({ reached: 0, stopped: 0 })
})

it.each(personaIds)('signs in as %s, and tells what its token proves', async persona => {
  const { settings, evidence, account } = await createConsole().choose({ persona })
  const [subject, mfa = 'none'] = persona.split('/')
  expect(settings.persona).toBe(persona)
  expect(evidence).toMatchObject({ subject: subject === 'app-only' ? 'app' : 'user', mfa })
  expect(account === '').toBe(subject === 'app-only')
})

it('keeps what was chosen, choice by choice', async () => {
  const console = createConsole()
  await console.choose({ edition: '2026-04', exception: true })
  await console.choose({ guard: 'warn', relationship: 'dap' })
  expect((await console.session()).settings).toEqual({
    persona: 'admin-agent/third-party',
    edition: '2026-04',
    exception: true,
    guard: 'warn',
    relationship: 'dap',
  })
})

it('gives each browser a session and a tenant of its own', async () => {
  const console = createConsole()
  await console.choose({ persona: 'guest/none' })
  const other = await console.send('GET', '/api/workbench/session', undefined, { Cookie: '' })
  expect(await other.json()).toMatchObject({ settings: { persona: 'admin-agent/third-party' } })
  expect(console.tenants).toHaveLength(2)
})

it('begins anew for a cookie that it does not know', async () => {
  const console = createConsole()
  const response = await console.send('GET', '/api/workbench/session', undefined, {
    Cookie: 'partnergate-demo=made-up',
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('Set-Cookie')).not.toContain('made-up')
})

it('never shows a token, nor anything like one', async () => {
  const console = createConsole()
  await console.choose({ persona: 'admin-agent/none', guard: 'off' })
  const shown = [await console.session(), await console.call('invoices.list')]
  expect(JSON.stringify(shown)).not.toMatch(/eyJ|bearer\s+\S{20}/i)
})

it.each([
  [{ persona: 'admin-agent/sms' }, /persona must be one of admin-agent\/entra, /],
  [{ persona: ['guest/none'] }, /persona must be one of/],
  [{ edition: '2020-01' }, /edition must be one of 2022-03, 2026-04/],
  [{ exception: 'true' }, /exception must be one of true, false/],
  [{ guard: 'on' }, /guard must be one of enforce, warn, off/],
  [{ relationship: null }, /relationship must be one of dap, gdap/],
  [{ toString: 1 }, /no field "toString"/],
  [[], /must be a JSON object/],
])('refuses %j and says what it takes', async (choice, detail) => {
  const response = await createConsole().send('PATCH', '/api/workbench/session', choice)
  expect(response.status).toBe(400)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Bad request',
    status: 400,
    code: 'invalid',
    detail: expect.stringMatching(detail),
  })
})
