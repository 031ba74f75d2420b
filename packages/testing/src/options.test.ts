import { expect, test } from 'vitest'
import { resolveOptions } from './options.ts'

test('undefined stands for the default', () => {
  const defaults = {
    ...{ seed: 'partnergate', customers: 12, now: undefined, sandbox: false },
    mfa: { enforcement: 'on', refusal: '900421' },
    requireAgreement: false,
    mfaHistoryDays: 0,
    throttling: {},
    unknownRequests: 'error',
    enforceRoles: false,
    logLimit: 10_000,
  }
  expect(resolveOptions({})).toEqual(defaults)
  const given = {
    ...{ seed: undefined, customers: undefined, now: undefined, enforceMfa: undefined },
    sandbox: undefined,
    requireAgreement: undefined,
  }
  expect(resolveOptions(given as never)).toEqual(defaults)
})

test('the clock can be set by a date or by milliseconds', () => {
  expect(resolveOptions({ now: new Date(5) }).now).toBe(5)
  expect(resolveOptions({ now: 5 }).now).toBe(5)
})

test.each([
  [{ seeds: 1 }, TypeError, 'did you mean seed?'],
  [{ seed: {} }, TypeError, 'seed takes'],
  [{ seed: Number.NaN }, TypeError, 'seed takes'],
  [{ customers: -1 }, RangeError, 'customers takes'],
  [{ customers: 1.5 }, RangeError, 'customers takes'],
  [{ customers: '3' }, RangeError, 'customers takes'],
  [{ now: new Date(Number.NaN) }, TypeError, 'now takes'],
  [{ now: 'today' }, TypeError, 'now takes'],
  [{ mfaHistoryDays: 1.5 }, RangeError, 'from 0 to 365'],
  [{ mfaHistoryDays: -1 }, RangeError, 'from 0 to 365'],
  [{ mfaHistoryDays: '7' }, RangeError, 'from 0 to 365'],
  [{ enforceMfa: 'yes' }, TypeError, 'enforceMfa takes'],
  [{ logLimit: -1 }, RangeError, 'logLimit takes'],
  [{ logLimit: '5' }, RangeError, 'logLimit takes'],
  [{ sandbox: 1 }, TypeError, 'sandbox takes'],
  [{ enforceMfa: true, mfaEnforcement: 'on' }, TypeError, 'leave one'],
  [{ mfaEnforcement: 'half' }, TypeError, 'mfaEnforcement takes'],
  [{ mfaEnforcement: 101 }, RangeError, 'from 0 to 100'],
  [{ mfaEnforcement: Number.NaN }, RangeError, 'from 0 to 100'],
  [{ enforceRoles: 'yes' }, TypeError, 'enforceRoles takes'],
  [{ unknownRequests: 'throw' }, TypeError, 'unknownRequests takes'],
  [{ mfaRefusal: '900420' }, TypeError, 'mfaRefusal takes'],
])('%j is refused', (options, type, message) => {
  expect(() => resolveOptions(options as never)).toThrow(type)
  expect(() => resolveOptions(options as never)).toThrow(message)
})
