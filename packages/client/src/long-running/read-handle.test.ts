import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JobHandle } from './job-types.ts'
import { readHandle } from './read-handle.ts'

const handle: JobHandle = {
  version: 1,
  operation: 'customers.deviceBatches.create',
  parameters: { customerId: 'c', batchTrackingId: 'b' },
  correlationId: 'a-correlation-id',
  startedAt: '2026-11-23T10:00:00.000Z',
}

test('a handle is itself again after it was saved', () => {
  expect(readHandle(JSON.stringify(handle))).toEqual(handle)
  expect(readHandle(structuredClone(handle))).toEqual(handle)
})

test.each([
  ['no JSON', 'nonsense'],
  ['an array', []],
  ['nothing', undefined],
  ['another version', { ...handle, version: 2 }],
  ['an operation that starts no work', { ...handle, operation: 'customers.get' }],
  ['an inherited name', { ...handle, operation: 'constructor' }],
  ['no parameters', { ...handle, parameters: undefined }],
  ['a missing id', { ...handle, parameters: { customerId: 'c' } }],
  ['an id that is no text', { ...handle, parameters: { customerId: 'c', batchTrackingId: {} } }],
  ['a header in the correlation id', { ...handle, correlationId: 'a\r\nAuthorization: x' }],
  ['no date', { ...handle, startedAt: 'yesterday' }],
])('%s is no handle', (_, value) => {
  expect(() => readHandle(value)).toThrow(TypeError)
})

test('whatever is saved, it is a handle or a TypeError', () => {
  fc.assert(
    fc.property(fc.anything(), value => {
      try {
        readHandle(value)
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
      }
    }),
  )
})
