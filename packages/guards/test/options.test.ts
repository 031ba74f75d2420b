import { expect, test } from 'vitest'
import { createGuard, type GuardOptions, type Rule } from '../src/index.ts'
import { audience, createAuthority, optionsFor, tenant } from './support/authority.ts'

const given = { audience, tenants: [tenant] }
const make = (options: object) => () => createGuard(options as GuardOptions)

test.each<[name: string, options: object, error: typeof TypeError | typeof RangeError]>([
  ['options', [], TypeError],
  ['audience', { tenants: [tenant] }, TypeError],
  ['audience', { ...given, audience: [] }, TypeError],
  ['audience', { ...given, audience: ' ' }, TypeError],
  ['tenants', { audience }, TypeError],
  ['tenants', { audience, tenants: [] }, TypeError],
  ['tenants', { audience, tenants: tenant }, TypeError],
  ['tenants', { audience, tenants: ['contoso.onmicrosoft.com'] }, TypeError],
  ['tenants', { audience, tenants: ['*'] }, TypeError],
  ['tenants', { audience, tenants: [tenant, 'common'] }, TypeError],
  ['cloud', { ...given, cloud: 'germany' }, TypeError],
  ['edition', { ...given, edition: '2030-01' }, TypeError],
  ['exception', { ...given, exception: 'yes' }, TypeError],
  ['thirdParty', { ...given, thirdParty: 1 }, TypeError],
  ['federatedMfa', { ...given, federatedMfa: 'okta' }, TypeError],
  ['authenticationContext', { ...given, authenticationContext: 'mfa"' }, TypeError],
  ['algorithms', { ...given, algorithms: ['HS256'] }, TypeError],
  ['algorithms', { ...given, algorithms: ['none'] }, TypeError],
  ['algorithms', { ...given, algorithms: [] }, TypeError],
  ['clockToleranceSeconds', { ...given, clockToleranceSeconds: 601 }, RangeError],
  ['clockToleranceSeconds', { ...given, clockToleranceSeconds: Number.NaN }, RangeError],
  ['clockToleranceSeconds', { ...given, clockToleranceSeconds: '5' }, TypeError],
  ['keys', { ...given, keys: 5 }, TypeError],
  ['keys', { ...given, keys: { timeout: 5 } }, TypeError],
  ['keys.timeoutMs', { ...given, keys: { timeoutMs: 0 } }, RangeError],
  ['fetch', { ...given, fetch: {} }, TypeError],
  ['now', { ...given, now: 5 }, TypeError],
  ['tenant', { ...given, tenant }, TypeError],
])('a wrong %s shows when the guard is made: %j', (name, options, error) => {
  expect(make(options)).toThrow(error)
  expect(make(options)).toThrow(name)
})

test.each([Number.NaN, new Date(), '0', undefined])(
  'a clock that gives %s is not taken for a bad token',
  async time => {
    const authority = await createAuthority()
    const now = () => time as number
    const guard = createGuard({ ...optionsFor(authority), now })
    await expect(guard.verify(await authority.token())).rejects.toThrow(
      'now must give milliseconds',
    )
  },
)

test('undefined stands for the default', () => {
  const names = ['cloud', 'edition', 'exception', 'algorithms', 'keys', 'fetch', 'now']
  expect(
    make({ ...given, ...Object.fromEntries(names.map(name => [name, undefined])) }),
  ).not.toThrow()
})

test.each<[rule: unknown]>([
  [undefined],
  [{}],
  [{ scenario: 'transactions' }],
  [{ scenario: 'api', workload: 'other-workloads' }],
  [{ scenario: 'transact', workload: 'exchange' }],
  [{ scenario: 'transact', role: 'admin-agent' }],
  [{ page: 'orders', roles: [] }],
  [{ page: 'billing' }],
  [{ page: 'billing', roles: ['king'] }],
  [{ page: 'billing', roles: [], scenario: 'billing' }],
])('a mistake in a rule shows when the route is made: %j', rule => {
  const guard = createGuard(given)
  expect(() => guard.gate(rule as Rule)).toThrow(TypeError)
})
