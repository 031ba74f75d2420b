import { describe, expect, it } from 'vitest'
import { entries } from '../scripts/document.ts'
import { auths, etags, longRunnings, operations, paginations, scenarios } from '../src/index.ts'
import { openapi } from './conformance/document.ts'

const all = Object.values(operations)

describe('the operations', () => {
  it('are at least sixty', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
  })

  it('are the same in the table and in the document', () => {
    const withoutNames = (path: string) => path.replace(/\{\w+\}/g, '{}')
    expect(all.map(({ id, method, path }) => ({ id, method, path: withoutNames(path) }))).toEqual(
      entries(openapi).map(({ method, path, operation }) => ({
        id: operation.operationId,
        method: method.toUpperCase(),
        path: withoutNames(path),
      })),
    )
  })

  it.each(entries(openapi).map(({ operation }) => operation))(
    '$operationId says everything in x-partnergate, and nothing else',
    ({ 'x-partnergate': traits }) => {
      expect(traits).toEqual({
        scenario: expect.toBeOneOf([...scenarios]),
        auth: expect.toSatisfy((auth: string[]) => auth.every(one => auths.some(of => of === one))),
        pagination: expect.toBeOneOf([...paginations]),
        longRunning: expect.toBeOneOf([...longRunnings]),
        etag: expect.toBeOneOf([...etags]),
        throttled: expect.any(Boolean),
      })
    },
  )

  it.each(all.filter(({ pagination }) => pagination !== 'none'))(
    '$id, which has pages, says where its items are',
    ({ items }) => {
      expect(items).toBeTypeOf('string')
    },
  )

  it.each(all.filter(({ etag }) => etag === 'optional' || etag === 'required'))(
    '$id takes If-Match, since it guards against lost updates by it',
    ({ etag, parameters }) => {
      expect(parameters).toContainEqual({
        name: 'ifMatch',
        in: 'header',
        wire: 'If-Match',
        required: etag === 'required',
      })
    },
  )
})
