import { answerOf, itemsOf, successStatuses } from './answer.ts'
import type { Document, Entry } from './document.ts'
import { entries, resolve } from './document.ts'
import { flatParameters } from './flat-parameters.ts'
import { parametersName } from './print-types.ts'

/** What the client needs of each operation in one flat entry: cheap for the compiler, readable in an editor. */
export function printOperationTypes(document: Document): string {
  return [
    "import type { components, operations } from './types.ts'",
    '',
    '/** Types of every operation: flat parameters, request body, answer and, of a collection, its items. */',
    'export interface OperationTypes {',
    ...entries(document).flatMap(entry => row(document, entry)),
    '}',
    '',
    '/** The id of an operation; also its call path, `customers.subscriptions.get`. */',
    'export type OperationId = keyof OperationTypes',
    '',
  ].join('\n')
}

function row(document: Document, entry: Entry): string[] {
  return [
    `  '${entry.operation.operationId}': {`,
    `    parameters: components['schemas']['${parametersName(entry)}']`,
    `    required: ${requirement(document, entry)}`,
    `    body: ${bodyType(entry)}`,
    `    data: ${dataType(document, entry)}`,
    `    item: ${itemType(document, entry)}`,
    '  }',
  ]
}

/** Whether the first argument of a call may not be left out. */
function requirement(document: Document, entry: Entry): boolean {
  return (
    entry.operation.requestBody?.required === true ||
    flatParameters(document, entry).some(({ parameter }) => parameter.required)
  )
}

function bodyType({ operation }: Entry): string {
  const { requestBody, operationId } = operation
  if (!requestBody) return 'never'
  const [mediaType = ''] = Object.keys(requestBody.content)
  if (!mediaType.includes('json')) return 'Blob | FormData | ReadableStream<Uint8Array>'
  return `NonNullable<operations['${operationId}']['requestBody']>['content']['${mediaType}']`
}

/** What a call gives: of every success status, since some answer with a body and some without. */
function dataType(document: Document, { method, operation }: Entry): string {
  if (method === 'head') return 'boolean'
  const bodies = new Map<string, string>()
  for (const status of successStatuses(operation)) {
    const response = operation.responses[status]
    const [media] = Object.entries((response && resolve(document, response).content) ?? {})
    if (!media) bodies.set('nothing', 'undefined')
    else bodies.set(JSON.stringify(media), answerType(media[0], operation.operationId, status))
  }
  return [...bodies.values()].join(' | ')
}

function answerType(mediaType: string, id: string, status: string): string {
  if (mediaType.includes('json')) {
    return `operations['${id}']['responses'][${status}]['content']['${mediaType}']`
  }
  return mediaType.startsWith('text/') ? 'string' : 'Blob'
}

function itemType(document: Document, entry: Entry): string {
  const { operation } = entry
  const answer = answerOf(document, operation)
  const items = itemsOf(document, entry)
  if (!answer || items === undefined) return 'never'
  const data = answerType(answer.mediaType, operation.operationId, answer.status)
  return `NonNullable<${data}${items && `['${items}']`}>[number]`
}
