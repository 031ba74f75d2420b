import { expectTypeOf, it } from 'vitest'
import { edition202203 } from './editions/2022-03.ts'
import type { EditionRules, PolicyRow, ScenarioTable } from './rules.ts'
import type { Cell, Edition, MfaKind, Proof, Scenario, Workload } from './vocabulary.ts'

declare const row: PolicyRow

const complete = {
  discover: row,
  transact: row,
  billing: row,
  'delegated-admin': row,
  'user-license-dap': row,
  'user-license-gdap': row,
  'gdap-relationships': row,
}

it('compiles with a row for every scenario', () => {
  complete satisfies ScenarioTable
})

it('does not compile when a scenario has no row', () => {
  // @ts-expect-error the table has no row for the scenario that was added
  complete satisfies ScenarioTable<Scenario | 'marketplace'>
  const { transact, ...rest } = complete
  expectTypeOf(transact).toEqualTypeOf<PolicyRow>()
  // @ts-expect-error the row of transact is missing
  rest satisfies ScenarioTable
})

it('does not compile with a row for what is no scenario', () => {
  // @ts-expect-error no such scenario
  ;({ ...complete, marketplace: row }) satisfies ScenarioTable
})

it('does not compile when a row lacks a column or its source', () => {
  const { none, ...twoColumns } = row
  expectTypeOf(none).toEqualTypeOf<Cell>()
  // @ts-expect-error the column of "no MFA" is missing
  twoColumns satisfies PolicyRow
  const { reference, ...uncited } = row
  expectTypeOf(reference.section).toEqualTypeOf<string>()
  // @ts-expect-error the reference is missing
  uncited satisfies PolicyRow
})

it('does not compile with a cell that the policy does not know', () => {
  // @ts-expect-error no such cell
  ;({ ...row, entra: 'allowed' }) satisfies PolicyRow
})

it('does not compile when an edition does not say how it reads a proof', () => {
  const { declared, ...columns } = edition202203.columns
  expectTypeOf(declared).toEqualTypeOf<MfaKind>()
  // @ts-expect-error it does not say how a declared MFA is read
  columns satisfies EditionRules['columns']
})

it('is built from ids, not from strings', () => {
  expectTypeOf<Scenario>().toEqualTypeOf<
    | 'discover'
    | 'transact'
    | 'billing'
    | 'delegated-admin'
    | 'user-license-dap'
    | 'user-license-gdap'
    | 'gdap-relationships'
  >()
  expectTypeOf<Workload>().toEqualTypeOf<'partner-center' | 'other-workloads'>()
  expectTypeOf<MfaKind>().toEqualTypeOf<'entra' | 'third-party' | 'none'>()
  expectTypeOf<Cell>().toEqualTypeOf<
    'supported' | 'exception' | 'no-exception' | 'no-access' | 'not-applicable'
  >()
  expectTypeOf<Edition>().toEqualTypeOf<'2022-03' | '2026-04'>()
  expectTypeOf<Proof>().toEqualTypeOf<'entra' | 'third-party' | 'declared' | 'none' | 'app'>()
})
