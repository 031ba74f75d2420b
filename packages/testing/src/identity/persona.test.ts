import { mfaKinds, roles } from '@partnergate/core'
import { expect, test } from 'vitest'
import { personaIds, resolvePersona } from './persona.ts'

test('there is a persona for every role and guest with every kind of MFA, and the application alone', () => {
  expect(personaIds).toHaveLength(roles.length * mfaKinds.length + mfaKinds.length + 1)
  expect(new Set(personaIds).size).toBe(personaIds.length)
  expect(personaIds).toContain('billing-admin/third-party')
})

test.each(personaIds)('%s is what its id says', id => {
  expect(resolvePersona(id).id).toBe(id)
})

test('a guest without more has no MFA', () => {
  expect(resolvePersona('guest')).toMatchObject({ id: 'guest/none', guest: true, mfa: 'none' })
})

test.each([
  [{}, 'admin-agent/entra'],
  [{ role: 'sales-agent' }, 'sales-agent/entra'],
  [{ role: 'billing-admin', mfa: 'none' }, 'billing-admin/none'],
  [{ guest: true }, 'guest/none'],
  [{ guest: true, mfa: 'third-party' }, 'guest/third-party'],
  [{ appOnly: true, role: 'sales-agent' }, 'app-only'],
] as const)('%j is %s', (description, id) => {
  expect(resolvePersona(description).id).toBe(id)
})

test.each(['admin-agent', 'admin-agent/entr', 'app', '', null, 7])('%s is no persona', given => {
  expect(() => resolvePersona(given as never)).toThrow(TypeError)
})

test('names the persona that was probably meant', () => {
  expect(() => resolvePersona('admin-agent/entr' as never)).toThrow(
    'did you mean admin-agent/entra?',
  )
})
