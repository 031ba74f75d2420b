import { expect, it } from 'vitest'
import { localPathOf } from './local-path.ts'

it.each(['/', '/customers', '/customers/1?tab=users'])('goes on to %s', path => {
  expect(localPathOf(path)).toBe(path)
})

it.each([
  undefined,
  '',
  'customers',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/auth/sign-in',
  '/api/console',
  '/entra/x',
])('leads nobody away to %s', path => {
  expect(localPathOf(path)).toBe('/')
})
