import { expect, test } from 'vitest'
import { checkFault } from './fault.ts'

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
