import { operations } from '../../src/generated/operations.ts'
import { documentedOperations, type Example, examples } from './facts.ts'
import { segmentsOf } from './match.ts'

/** A path without the names of its parameters, in which two spellings of one path are equal. */
const shape = (method: string, path: string) =>
  [method, ...segmentsOf(path).map(segment => (segment.startsWith('{') ? '{}' : segment))]
    .join('/')
    .toLowerCase()

const ours = new Map(
  Object.values(operations).map(({ id, method, path }) => [shape(method, path), id as string]),
)

/** Our id for each operation that the catalogue lists; `undefined` where we don't describe it. */
export const describedIds: ReadonlyMap<string, string | undefined> = new Map(
  documentedOperations.map(({ id, method, path }) => [id, ours.get(shape(method, path))]),
)

/** The documented examples of the operations that we describe, with our id. */
export const describedExamples: { example: Example; id: string }[] = examples.flatMap(example => {
  const id = describedIds.get(example.operationId)
  return id ? [{ example, id }] : []
})
