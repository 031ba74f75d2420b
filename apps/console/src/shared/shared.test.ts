import { guardModes as clientGuardModes } from '@partnergate/client'
import { scenarios } from '@partnergate/core'
import { operations } from '@partnergate/openapi'
import { personaIds as tenantPersonas } from '@partnergate/testing'
import { expect, it } from 'vitest'
import { partsOf, personaIds, personaOf, rolesOf } from './personas.ts'
import { guardModes, trials } from './trials.ts'

it('knows the personas that the mock tenant signs in', () => {
  expect(new Set(personaIds)).toEqual(new Set(tenantPersonas))
})

it('knows the guard modes that the client takes', () => {
  expect(guardModes).toEqual(clientGuardModes)
})

it('tries one call for each row that governs operations', () => {
  // Users and licences have two rows, by how their customer is administered.
  const scenarioOf = (row: string) => row.replace(/^(user-license)-g?dap$/, '$1')
  for (const { operation, row } of trials) {
    expect(operations[operation].scenario).toBe(scenarioOf(row))
  }
  const rows = new Set(Object.values(operations).map(({ scenario }) => scenario))
  expect(new Set(trials.map(({ row }) => scenarioOf(row)))).toEqual(rows)
  for (const scenario of scenarios) expect(trials.map(({ row }) => row)).toContain(scenario)
})

it('takes personas apart and puts them together again', () => {
  for (const persona of personaIds) expect(personaOf(partsOf(persona))).toBe(persona)
})

it('knows who holds a role', () => {
  expect(rolesOf('billing-admin/none')).toEqual(['billing-admin'])
  expect(rolesOf('guest/entra')).toEqual([])
  expect(rolesOf('app-only')).toEqual([])
})
