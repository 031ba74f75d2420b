import { describe, expect, it } from 'vitest'
import { describedExamples } from './conformance/catalogue.ts'
import { present } from './conformance/facts.ts'
import { problems } from './conformance/problems.ts'
import { review } from './conformance/reviewed.ts'
import { documentedExceptions } from './documented-exceptions.ts'

describe.skipIf(!present)(
  'the documented examples (../shared/partner-center, which may be absent)',
  () => {
    it('are there for many of the operations', () => {
      expect(describedExamples.length).toBeGreaterThan(60)
    })

    for (const { example, id } of describedExamples) {
      it(`${example.id} of ${example.doc} is a call of ${id}`, () => {
        expect(review(example.id, problems(example, id))).toEqual({ unexpected: [], stale: [] })
      })
    }

    it('have no exception for one that is not there', () => {
      const known = describedExamples.map(({ example }) => example.id)
      expect(Object.keys(documentedExceptions).filter(id => !known.includes(id))).toEqual([])
    })
  },
)
