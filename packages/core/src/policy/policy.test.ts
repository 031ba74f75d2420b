import { expect, it } from 'vitest'
import * as core from '../index.ts'
import { defaultEdition, defaultWorkload, editionRules, policy } from './policy.ts'
import { type Cell, editions, type Scenario, scenarios, workloads } from './vocabulary.ts'

type Row = readonly [scenario: Scenario, entra: Cell, thirdParty: Cell, none: Cell]

const table: { readonly [place: string]: readonly Row[] } = {
  '2022-03 partner-center': [
    ['discover', 'supported', 'exception', 'no-access'],
    ['transact', 'supported', 'exception', 'no-access'],
    ['billing', 'supported', 'exception', 'no-access'],
    ['delegated-admin', 'supported', 'no-exception', 'no-access'],
    ['user-license-dap', 'supported', 'exception', 'no-access'],
    ['user-license-gdap', 'supported', 'no-exception', 'no-access'],
    ['gdap-relationships', 'supported', 'no-exception', 'no-access'],
  ],
  '2022-03 other-workloads': [
    ['discover', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['transact', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['billing', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['delegated-admin', 'supported', 'no-exception', 'no-access'],
    ['user-license-dap', 'supported', 'no-exception', 'no-access'],
    ['user-license-gdap', 'supported', 'no-exception', 'no-access'],
    ['gdap-relationships', 'not-applicable', 'not-applicable', 'not-applicable'],
  ],
  '2026-04 partner-center': [
    ['discover', 'supported', 'supported', 'no-access'],
    ['transact', 'supported', 'supported', 'no-access'],
    ['billing', 'supported', 'supported', 'no-access'],
    ['delegated-admin', 'supported', 'supported', 'no-access'],
    ['user-license-dap', 'supported', 'supported', 'no-access'],
    ['user-license-gdap', 'supported', 'supported', 'no-access'],
    ['gdap-relationships', 'supported', 'supported', 'no-access'],
  ],
  '2026-04 other-workloads': [
    ['discover', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['transact', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['billing', 'not-applicable', 'not-applicable', 'not-applicable'],
    ['delegated-admin', 'supported', 'supported', 'no-access'],
    ['user-license-dap', 'supported', 'supported', 'no-access'],
    ['user-license-gdap', 'supported', 'supported', 'no-access'],
    ['gdap-relationships', 'not-applicable', 'not-applicable', 'not-applicable'],
  ],
}

const places = editions.flatMap(edition => workloads.map(workload => ({ edition, workload })))

it.each(places)('holds the $edition table of $workload cell by cell', ({ edition, workload }) => {
  const rows = scenarios.map(scenario => {
    const row = policy[edition][workload][scenario]
    return [scenario, row.entra, row['third-party'], row.none]
  })
  expect(rows).toEqual(table[`${edition} ${workload}`])
})

it('cites a document, a section and an address for every row', () => {
  const rows = places.flatMap(({ edition, workload }) => Object.values(policy[edition][workload]))
  expect(rows).toHaveLength(28)
  for (const { reference } of rows) {
    expect(reference.document).toMatch(/multifactor authentication/)
    expect(reference.section).toMatch(/^Supported MFA options: /)
    expect(reference.url).toMatch(/^https:\/\/learn\.microsoft\.com\/partner-center\/security\//)
  }
})

it('lists the ids in the order of the tables', () => {
  expect(core.scenarios).toEqual([
    'discover',
    'transact',
    'billing',
    'delegated-admin',
    'user-license-dap',
    'user-license-gdap',
    'gdap-relationships',
  ])
  expect(core.workloads).toEqual(['partner-center', 'other-workloads'])
  expect(core.mfaKinds).toEqual(['entra', 'third-party', 'none'])
  expect(core.editions).toEqual(['2022-03', '2026-04'])
  expect(core.pages).toEqual([
    'customers',
    'customer-requests',
    'billing',
    'overview',
    'service-health',
  ])
  expect(core.roles).toEqual([
    'admin-agent',
    'sales-agent',
    'helpdesk-agent',
    'global-admin',
    'billing-admin',
  ])
})

it('decides by the policy of record for Partner Center unless told otherwise', () => {
  expect(defaultEdition).toBe('2022-03')
  expect(defaultWorkload).toBe('partner-center')
})

it('reads a declared third-party MFA as third-party in 2022-03 and as none in 2026-04', () => {
  expect(editionRules['2022-03'].columns.declared).toBe('third-party')
  expect(editionRules['2026-04'].columns.declared).toBe('none')
})

it('has no exception anywhere in 2026-04', () => {
  expect(JSON.stringify(editionRules['2026-04'])).not.toMatch(/exception"/)
})

it('exports nothing that can be changed', () => {
  const open = Object.entries(core).flatMap(([name, value]) => unfrozen(value, name))
  expect(open).toEqual([])
})

function unfrozen(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, child]) => unfrozen(child, `${path}.${key}`))
  return Object.isFrozen(value) ? below : [path, ...below]
}
