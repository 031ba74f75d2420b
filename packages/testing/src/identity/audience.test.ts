import { expect, test } from 'vitest'
import { audienceOf } from './audience.ts'

test.each([
  ['https://api.partnercenter.microsoft.com/.default', 'https://api.partnercenter.microsoft.com'],
  [
    'https://api.partnercenter.microsoft.com/user_impersonation openid',
    'https://api.partnercenter.microsoft.com',
  ],
  ['https://graph.microsoft.com//.default', 'https://graph.microsoft.com'],
  ['User.Read', 'https://graph.microsoft.com'],
  [
    ['offline_access', 'https://api.partner.microsoft.com/.default'],
    'https://api.partner.microsoft.com',
  ],
])('%s is for %s', (scopes, audience) => {
  expect(audienceOf(scopes)).toBe(audience)
})

test('a token is for one resource', () => {
  expect(() => audienceOf(['https://a.example/.default', 'https://b.example/.default'])).toThrow(
    'https://a.example and https://b.example',
  )
  expect(() => audienceOf('openid profile')).toThrow(TypeError)
  expect(() => audienceOf([])).toThrow(TypeError)
})
