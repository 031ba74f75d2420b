import { expect, test } from 'vitest'
import { checkFault } from './check-fault.ts'

test.each([
  [{}, 'needs an effect'],
  [{ operation: 'customers.get' }, 'needs an effect'],
  [{ status: 503, operation: 'customer.get' }, 'did you mean customers.get?'],
  [{ stats: 503 }, 'did you mean status?'],
  [{ drop: 'sometimes' }, "'before' or 'after'"],
  [{ latencyMs: 1, timer: 'wall' }, "'real' or 'clock'"],
])('%j is refused with %s', (fault, message) => {
  expect(() => checkFault(fault as never)).toThrow(new RegExp(message.replace('?', '\\?')))
  expect(() => checkFault(fault as never)).toThrow(TypeError)
})

test.each([
  { status: 99 },
  { status: 700 },
  { status: 503, times: 0 },
  { latencyMs: -1 },
  { latencyMs: Number.NaN },
  { status: 429, retryAfterSeconds: -1 },
])('%j is out of range', fault => {
  expect(() => checkFault(fault)).toThrow(RangeError)
})

test.each([
  [{ status: 503, operation: ['customers.get', 'customer.list'] }, 'did you mean customers.list?'],
  [{ status: 503, when: true }, 'function of the request'],
  [{ status: 503, operation: 'sign-in', when: () => true }, 'takes none'],
  [{ expireToken: true, operation: 'sign-in' }, 'no token'],
  [{ status: 503, seed: {} }, 'text or a finite number'],
  [{ oneOf: [] }, 'one at least'],
  [{ oneOf: [{}] }, 'needs an effect'],
  [{ oneOf: [{ status: 500, times: 2 }] }, 'has no times'],
  [{ truncate: 'half' }, "'connection' or 'json'"],
  [{ rotateKeys: 'now' }, "'withdraw'"],
  [{ status: 429, retryAfterFormat: 'text' }, "'seconds' or 'date'"],
  [{ expireToken: 'yes' }, 'true or false'],
  [{ html: true }, 'needs an effect'],
  [{ truncate: false }, 'needs an effect'],
])('%j is refused with %s', (fault, message) => {
  expect(() => checkFault(fault as never)).toThrow(message)
  expect(() => checkFault(fault as never)).toThrow(TypeError)
})

test.each([
  { status: 500, rate: 1.1 },
  { status: 500, rate: -0.1 },
  { status: 500, rate: Number.NaN },
  { status: 500, skip: -1 },
  { status: 500, times: 1.5 },
  { status: 500.5 },
  { latencyMs: [2, 1] },
  { latencyMs: [1, 2, 3] },
  { latencyMs: 2 ** 31 },
  { slowBodyMs: -1 },
  { clockSkewMs: Number.POSITIVE_INFINITY },
  { oneOf: [{ status: 500 }, { status: 9 }] },
])('%j has a number that is out of range', fault => {
  expect(() => checkFault(fault as never)).toThrow(RangeError)
})
