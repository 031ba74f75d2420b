import { describe, expect, it } from 'vitest'
import { signIns, strangers, unchecked } from '../../test/sign-ins.ts'
import {
  editions,
  type Proof,
  proofs,
  type Scenario,
  scenarios,
  workloads,
} from '../policy/vocabulary.ts'
import { type DecideOptions, decide } from './decide.ts'
import type { Reason } from './decision.ts'

type Row = readonly [Scenario, ...reasons: Reason[]]

const columns: readonly Proof[] = ['entra', 'third-party', 'declared', 'none']

// For each scenario, the reason for a user with: Entra MFA, third-party MFA in amr, declared, none.
const want: { readonly [given: string]: readonly Row[] } = {
  '2022-03, partner-center, no exception': [
    ['discover', 'mfa-supported', 'exception-required', 'exception-required', 'no-mfa'],
    ['transact', 'mfa-supported', 'exception-required', 'exception-required', 'no-mfa'],
    ['billing', 'mfa-supported', 'exception-required', 'exception-required', 'no-mfa'],
    [
      'delegated-admin',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
    ['user-license-dap', 'mfa-supported', 'exception-required', 'exception-required', 'no-mfa'],
    [
      'user-license-gdap',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
    [
      'gdap-relationships',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
  ],
  '2022-03, partner-center, exception': [
    ['discover', 'mfa-supported', 'exception-granted', 'exception-granted', 'no-mfa'],
    ['transact', 'mfa-supported', 'exception-granted', 'exception-granted', 'no-mfa'],
    ['billing', 'mfa-supported', 'exception-granted', 'exception-granted', 'no-mfa'],
    [
      'delegated-admin',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
    ['user-license-dap', 'mfa-supported', 'exception-granted', 'exception-granted', 'no-mfa'],
    [
      'user-license-gdap',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
    [
      'gdap-relationships',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
  ],
  '2022-03, other-workloads, either way': [
    ['discover', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['transact', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['billing', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
    [
      'delegated-admin',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
    [
      'user-license-dap',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
    [
      'user-license-gdap',
      'mfa-supported',
      'exception-not-supported',
      'exception-not-supported',
      'no-mfa',
    ],
    ['gdap-relationships', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
  ],
  '2026-04, partner-center, either way': [
    ['discover', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['transact', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['billing', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['delegated-admin', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['user-license-dap', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['user-license-gdap', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['gdap-relationships', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
  ],
  '2026-04, other-workloads, either way': [
    ['discover', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['transact', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['billing', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['delegated-admin', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['user-license-dap', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['user-license-gdap', 'mfa-supported', 'mfa-supported', 'no-mfa', 'no-mfa'],
    ['gdap-relationships', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'],
  ],
}

const tables = editions.flatMap(edition =>
  workloads.flatMap(workload => [false, true].map(exception => ({ edition, workload, exception }))),
)

describe.each(tables)('edition $edition, $workload, exception $exception', table => {
  const place = `${table.edition}, ${table.workload}`
  const rows =
    want[`${place}, either way`] ?? want[`${place}, ${table.exception ? '' : 'no '}exception`]

  it('decides every scenario for every kind of sign-in as the table says', () => {
    const got = scenarios.map(scenario => [
      scenario,
      ...columns.map(proof => decide({ ...table, scenario, evidence: signIns[proof] }).reason),
    ])
    expect(got).toEqual(rows)
  })

  it('allows by the reason and nothing else', () => {
    for (const scenario of scenarios) {
      for (const proof of proofs) {
        const { allowed, reason } = decide({ ...table, scenario, evidence: signIns[proof] })
        expect(allowed).toBe(['mfa-supported', 'exception-granted'].includes(reason))
      }
    }
  })

  it.each(scenarios)('asks an application for a user: %s', scenario => {
    const decision = decide({ ...table, scenario, evidence: signIns.app })
    expect(decision).toMatchObject({ allowed: false, reason: 'user-required', mfa: 'none' })
  })
})

it('answers with the cell, the reason and all it decided by', () => {
  const options = { scenario: 'transact', evidence: signIns['third-party'] } as const
  expect(decide(options)).toEqual({
    allowed: false,
    cell: 'exception',
    reason: 'exception-required',
    scenario: 'transact',
    workload: 'partner-center',
    mfa: 'third-party',
    edition: '2022-03',
  })
})

it('reports a declared MFA as none where the edition reads it so', () => {
  const evidence = signIns.declared
  expect(decide({ scenario: 'billing', evidence, edition: '2026-04', exception: true })).toEqual({
    allowed: false,
    cell: 'no-access',
    reason: 'no-mfa',
    scenario: 'billing',
    workload: 'partner-center',
    mfa: 'none',
    edition: '2026-04',
  })
})

it('takes undefined for "not given"', () => {
  const evidence = signIns['third-party']
  const options = { workload: undefined, exception: undefined, edition: undefined }
  expect(decide({ scenario: 'transact', evidence, ...options })).toBe(
    decide({ scenario: 'transact', evidence }),
  )
})

it('gives the same frozen object for the same input', () => {
  const first = decide({ scenario: 'discover', evidence: signIns.entra })
  const second = decide({
    scenario: 'discover',
    evidence: { ...signIns.entra, amr: [] },
    workload: 'partner-center',
    exception: false,
    edition: '2022-03',
  })
  expect(second).toBe(first)
  expect(Object.isFrozen(first)).toBe(true)
})

describe.each([
  ['scenario', "'discover', 'transact'"],
  ['workload', "'partner-center', 'other-workloads'"],
  ['edition', "'2022-03', '2026-04'"],
  ['exception', 'true, false'],
  ['evidence', 'object'],
])('a strange %s', (field, allowed) => {
  const given = { scenario: 'discover', evidence: signIns.entra }
  const values = strangers.filter(value => !(field === 'exception' && value === true))

  it.each(values)('is refused and named: %s', value => {
    const call = () => unchecked(decide)({ ...given, [field]: value })
    expect(call).toThrow(TypeError)
    expect(call).toThrow(field)
    if (typeof value !== 'object' && typeof value !== 'function') expect(call).toThrow(allowed)
  })
})

it('names the value and the allowed ones', () => {
  const call = () => unchecked(decide)({ scenario: 'transakt', evidence: signIns.entra })
  expect(call).toThrow(
    "scenario must be one of 'discover', 'transact', 'billing', 'delegated-admin', 'user-license-dap', 'user-license-gdap', 'gdap-relationships', but is 'transakt'",
  )
})

it.each([undefined, null, 'discover', 1])('refuses %s as options', options => {
  const call = () => unchecked<DecideOptions, unknown>(decide)(options)
  expect(call).toThrow(/^options must be an object/)
})

it('has no default for the scenario or the evidence', () => {
  expect(() => unchecked(decide)({ evidence: signIns.entra })).toThrow(/^scenario must be one of/)
  expect(() => unchecked(decide)({ scenario: 'discover' })).toThrow(/^evidence must be an object/)
})
