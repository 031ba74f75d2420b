import type { CallEvent } from '@partnergate/client'
import { decide, evidenceFromClaims } from '@partnergate/core'
import { expect, it } from 'vitest'
import { loggedCall } from './logged-call.ts'

const evidence = evidenceFromClaims({ upn: 'ada@partner.example', scp: 'x', amr: ['pwd', 'mfa'] })
const allowed = decide({ scenario: 'billing', evidence })
const none = evidenceFromClaims({ upn: 'ada@partner.example', scp: 'x', amr: ['pwd'] })
const denied = decide({ scenario: 'billing', evidence: none })

/** What the client tells of a call that nothing was wrong with, but for what is given. */
const event = (more: Partial<CallEvent> = {}): CallEvent => ({
  ...{ operation: 'invoices.list', method: 'GET', path: '/v1/invoices', host: 'partner-center' },
  ...{ customerId: 'a-customer', scenario: 'billing', guard: 'warn', evidence, decision: allowed },
  ...{ local: 'allowed', outcome: 'done', attempts: 1, service: 'allowed', compliant: undefined },
  ...{ drift: false, status: 200, serviceCode: undefined, code: undefined, error: undefined },
  ...{ startedAt: 1, durationMs: 2, correlationId: 'c', requestId: 'r' },
  ...more,
})
const logged = (more?: Partial<CallEvent>) =>
  loggedCall(event(more), { as: 'user', page: undefined })

it.each([
  [{ local: 'denied', service: 'allowed' }, 'service-allows'],
  [{ local: 'allowed', service: 'refused' }, 'service-refuses'],
  [{ local: 'allowed', service: 'allowed', compliant: false }, 'service-finds-no-mfa'],
  [{ local: 'denied', service: 'refused', compliant: true }, 'service-finds-mfa'],
] as const)('tells which way %j drifts', (verdicts, kind) => {
  expect(logged({ ...verdicts, drift: true })).toMatchObject({ drift: kind })
  expect(logged({ ...verdicts, drift: false })).not.toHaveProperty('drift')
})

it.each([
  [{}, 'allowed', 'mfa-supported'],
  [{ local: 'denied', decision: denied, evidence: none }, 'denied', 'no-mfa'],
  [{ decision: undefined }, 'none', undefined],
  [{ local: 'denied', decision: undefined, evidence: undefined }, 'denied', undefined],
  [{ local: undefined, decision: undefined, evidence: undefined }, 'none', undefined],
] as const)('puts the guard’s verdict of %j into words', (given, verdict, reason) => {
  const { guard } = logged(given)
  expect(guard.verdict).toBe(verdict)
  expect(guard.reason).toBe(reason)
  expect(guard.message).toMatch(/\.$/)
})

it('knows no answer where nothing was sent, and none that came', () => {
  expect(logged({ attempts: 0, service: undefined, status: undefined })).not.toHaveProperty(
    'service',
  )
  const lost = logged({ outcome: 'failed', service: undefined, status: undefined })
  expect(lost.service).toEqual({ verdict: 'silent' })
})

it('leaves out which customer a call was about', () => {
  expect(JSON.stringify(logged())).not.toContain('a-customer')
})
