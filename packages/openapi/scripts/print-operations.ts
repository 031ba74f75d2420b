import type { Operation } from '../src/operation.ts'
import { answerOf, itemsOf, successStatuses } from './answer.ts'
import type { Document, Entry } from './document.ts'
import { entries } from './document.ts'
import { type FlatParameter, flatParameters } from './flat-parameters.ts'
import { hostOf } from './hosts.ts'

type OperationTraits = Pick<
  Operation,
  'scenario' | 'auth' | 'pagination' | 'longRunning' | 'etag' | 'throttled'
>

/** The operation table: a constant keyed by operation id, typed so that no operation can be missing. */
export function printOperations(document: Document): string {
  const rows = entries(document)
    .map(entry => row(document, entry))
    .map(operation => `  ${JSON.stringify(operation.id)}: ${JSON.stringify(operation)},`)
  return [
    "import type { Operation } from '../operation.ts'",
    "import type { OperationId } from './operation-types.ts'",
    '',
    '/** Every operation by its id. */',
    'export const operations: { readonly [Id in OperationId]: Operation } = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

function row(document: Document, entry: Entry): Operation {
  const { method, operation } = entry
  const flat = flatParameters(document, entry)
  const traits = operation['x-partnergate']
  const answer = answerOf(document, operation)
  const items = itemsOf(document, entry)
  const [mediaType] = Object.keys(operation.requestBody?.content ?? {})
  return {
    id: operation.operationId,
    method: method.toUpperCase() as Operation['method'],
    path: flatPath(entry, flat),
    host: hostOf(operation),
    parameters: flat.map(({ name, parameter }) => ({
      name,
      in: parameter.in,
      wire: parameter.in === 'path' ? name : parameter.name,
      required: parameter.required ?? false,
    })),
    ...(mediaType && {
      body: { mediaType, required: operation.requestBody?.required ?? false },
    }),
    success: successStatuses(operation).map(Number),
    ...(answer && { answer: answer.mediaType }),
    ...(items !== undefined && { items }),
    ...(traits as unknown as OperationTraits),
    deprecated: operation.deprecated ?? false,
  }
}

/** The path with flat names in braces: what a path parameter is called never goes over the wire. */
function flatPath({ path }: Entry, flat: FlatParameter[]): string {
  return path.replace(/\{(\w+)\}/g, (_, wire: string) => {
    const found = flat.find(({ parameter }) => parameter.in === 'path' && parameter.name === wire)
    return `{${found?.name ?? wire}}`
  })
}
