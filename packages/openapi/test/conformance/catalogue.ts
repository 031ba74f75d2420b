import { operations } from '../../src/generated/operations.ts'
import { documentedOperations, type Example, examples } from './facts.ts'
import { segmentsOf } from './match.ts'

/** A path without the names of its parameters, in which two spellings of one path are equal. */
const shape = (method: string, path: string) =>
  [method, ...segmentsOf(path).map(segment => segment.replace(/\{\w+\}/g, '{}'))]
    .join('/')
    .toLowerCase()

const ours = new Map(
  Object.values(operations).map(({ id, method, path }) => [shape(method, path), id as string]),
)

/** Our id for each operation that the catalogue lists; `undefined` where we don't describe it. */
export const describedIds: ReadonlyMap<string, string | undefined> = new Map(
  documentedOperations.map(({ id, method, path }) => [id, ours.get(shape(method, path))]),
)

/** Operations whose page has one route in its syntax and another in its sample: both are described. */
const sampledElsewhere: Record<string, string> = {
  listLicenseDeploymentAnalytics: 'analytics.partner.commercial.deployment.license.list',
  listLicenseUsageAnalytics: 'analytics.partner.commercial.usage.license.list',
  updateSelfServePolicy: 'selfServePolicies.replace',
}

/** The documented examples of the operations that we describe, with our id. */
export const describedExamples: { example: Example; id: string }[] = examples.flatMap(example => {
  const { operationId } = example
  const id = sampledElsewhere[operationId] ?? describedIds.get(operationId)
  return id ? [{ example, id }] : []
})
