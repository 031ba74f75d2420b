import { expect, test } from 'vitest'
import { isPartnerCenterError } from './any-error.ts'
import { errorCodes } from './error-codes.ts'
import * as job from './job-errors.ts'
import * as pace from './pace-errors.ts'
import { PartnerCenterError } from './partner-center-error.ts'
import * as policy from './policy-errors.ts'
import * as service from './service-errors.ts'
import * as token from './token-errors.ts'
import * as transport from './transport-errors.ts'

const details = { origin: 'guard', scenario: 'api', decision: undefined, remedy: '' } as const
const all = Object.entries({ ...policy, ...service, ...token, ...transport, ...job, ...pace }).map(
  ([name, type]) => ({ name, error: Reflect.construct(type, ['message', details]) as Error }),
)

test.each(all)('$name is named by a literal and recognised', ({ name, error }) => {
  expect(error.name).toBe(name)
  expect(error).toBeInstanceOf(PartnerCenterError)
  expect(isPartnerCenterError(error)).toBe(true)
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: 'message' })
})

test('each code has one class, and each class one code', () => {
  const codes = all.map(({ error }) => (isPartnerCenterError(error) ? error.code : undefined))
  expect(codes.sort()).toEqual([...errorCodes].sort())
})

test("another copy's error is recognised by its registered mark, anything else is not", () => {
  const foreign = Object.assign(new Error('x'), { [Symbol.for('@partnergate/client/error')]: true })
  expect(isPartnerCenterError(foreign)).toBe(true)
  for (const other of [new Error('x'), null, undefined, 'ERR_NETWORK', { code: 'ERR_NETWORK' }]) {
    expect(isPartnerCenterError(other)).toBe(false)
  }
})
