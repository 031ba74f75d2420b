import {
  guardModes as clientGuardModes,
  relationships as clientRelationships,
} from '@partnergate/client'
import { operations } from '@partnergate/openapi'
import { personaIds as tenantPersonas } from '@partnergate/testing'
import { expect, it } from 'vitest'
import { callCatalog } from './call-catalog.ts'
import { partsOf, personaIds, personaOf, rolesOf } from './personas.ts'
import { guardModes, relationships } from './settings.ts'

it('knows the personas that the mock tenant signs in', () => {
  expect(new Set(personaIds)).toEqual(new Set(tenantPersonas))
})

it('knows the guard modes and relationships that the client takes', () => {
  expect(guardModes).toEqual(clientGuardModes)
  expect(relationships).toEqual(clientRelationships)
})

it('tries one call for each row that governs operations', () => {
  for (const { operation, row } of callCatalog) expect(operations[operation].scenario).toBe(row)
  const rows = new Set(Object.values(operations).map(({ scenario }) => scenario))
  expect(new Set(callCatalog.map(({ row }) => row))).toEqual(rows)
})

it('takes personas apart and puts them together again', () => {
  for (const persona of personaIds) expect(personaOf(partsOf(persona))).toBe(persona)
})

it('knows who holds a role', () => {
  expect(rolesOf('billing-admin/none')).toEqual(['billing-admin'])
  expect(rolesOf('guest/entra')).toEqual([])
  expect(rolesOf('app-only')).toEqual([])
})
