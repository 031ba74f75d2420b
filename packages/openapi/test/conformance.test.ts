import { describe, expect, it } from 'vitest'
import { operations } from '../src/generated/operations.ts'
import { documentedOperations, examples, present } from './conformance/facts.ts'
import { segmentsOf } from './conformance/match.ts'
import { problems } from './conformance/problems.ts'
import { review } from './conformance/reviewed.ts'
import { documentedExceptions } from './documented-exceptions.ts'

/** A path without the names of its parameters, in which two spellings of one path are equal. */
const shape = (method: string, path: string) =>
  [method, ...segmentsOf(path).map(segment => (segment.startsWith('{') ? '{}' : segment))]
    .join('/')
    .toLowerCase()

const ours = new Map(
  Object.values(operations).map(({ id, method, path }) => [shape(method, path), id]),
)
const ids = new Map(
  documentedOperations.map(({ id, method, path }) => [id, ours.get(shape(method, path))]),
)
const described = examples.flatMap(example => {
  const id = ids.get(example.operationId)
  return id ? [{ example, id }] : []
})

describe.skipIf(!present)(
  'the documented examples (../shared/partner-center, which may be absent)',
  () => {
    it('are there for many of the operations', () => {
      expect(described.length).toBeGreaterThan(60)
    })

    for (const { example, id } of described) {
      it(`${example.id} of ${example.doc} is a call of ${id}`, () => {
        expect(review(example.id, problems(example, id))).toEqual({ unexpected: [], stale: [] })
      })
    }

    it('have no exception for one that is not there', () => {
      const known = described.map(({ example }) => example.id)
      expect(Object.keys(documentedExceptions).filter(id => !known.includes(id))).toEqual([])
    })
  },
)
