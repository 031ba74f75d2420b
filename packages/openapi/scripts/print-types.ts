import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { answerOf, itemsOf } from './answer.ts'
import type { Document, Entry, Schema } from './document.ts'
import { entries, resolve } from './document.ts'
import { flatParameters } from './flat-parameters.ts'
import { splitInputs } from './input-schemas.ts'

/** Types of the whole document, as openapi-typescript makes them, with open enums and input schemas. */
export async function printTypes(document: Document): Promise<string> {
  const typed = structuredClone(document)
  splitInputs(typed)
  for (const entry of entries(typed)) {
    typed.components.schemas[parametersName(entry)] = parametersSchema(typed, entry)
  }
  const nodes = await openapiTypeScript(typed as unknown as OpenAPI3, {
    alphabetize: false,
    defaultNonNullable: false,
    transform: schema => openEnum(schema as Schema),
  })
  return astToString(nodes)
}

/** What the client needs of each operation in one flat entry: cheap for the compiler, readable in an editor. */
export function printOperationTypes(document: Document): string {
  const typed = structuredClone(document)
  splitInputs(typed)
  const rows = entries(typed).flatMap(entry => {
    const { operation } = entry
    const id = JSON.stringify(operation.operationId)
    const answer = answerOf(typed, operation)
    const items = itemsOf(typed, answer)
    const data = answer ? dataType(answer.mediaType, id, answer.status) : 'undefined'
    const item =
      items === undefined ? 'never' : `NonNullable<${data}${items && `['${items}']`}>[number]`
    return [
      `  ${id}: {`,
      `    parameters: components['schemas'][${JSON.stringify(parametersName(entry))}]`,
      `    required: ${requirement(typed, entry)}`,
      `    body: ${bodyType(entry, id)}`,
      `    data: ${data}`,
      `    item: ${item}`,
      '  }',
    ]
  })
  return [
    "import type { components, operations } from './types.ts'",
    '',
    '/** Types of every operation: flat parameters, request body, answer and, of a collection, its items. */',
    'export interface OperationTypes {',
    ...rows,
    '}',
    '',
    '/** The id of an operation; also its call path, `customers.subscriptions.get`. */',
    'export type OperationId = keyof OperationTypes',
    '',
  ].join('\n')
}

const parametersName = ({ operation }: Entry) => `${operation.operationId}.parameters`

function parametersSchema(document: Document, entry: Entry): Schema {
  const flat = flatParameters(document, entry)
  return {
    type: 'object',
    properties: Object.fromEntries(
      flat.map(({ name, parameter }) => [
        name,
        {
          ...resolve(document, parameter.schema as Schema),
          ...(parameter.description && { description: parameter.description }),
        },
      ]),
    ),
    required: flat.filter(({ parameter }) => parameter.required).map(({ name }) => name),
  }
}

/** Whether the first argument of a call may be left out. */
function requirement(document: Document, entry: Entry): boolean {
  return (
    entry.operation.requestBody?.required === true ||
    flatParameters(document, entry).some(({ parameter }) => parameter.required)
  )
}

function bodyType({ operation }: Entry, id: string): string {
  const { requestBody } = operation
  if (!requestBody) return 'never'
  const [mediaType = ''] = Object.keys(requestBody.content)
  if (!mediaType.includes('json')) return 'Blob | FormData | ReadableStream<Uint8Array>'
  return `NonNullable<operations[${id}]['requestBody']>['content'][${JSON.stringify(mediaType)}]`
}

function dataType(mediaType: string, id: string, status: string): string {
  if (mediaType.includes('json')) {
    return `operations[${id}]['responses'][${status}]['content'][${JSON.stringify(mediaType)}]`
  }
  return mediaType.startsWith('text/') ? 'string' : 'Blob'
}

const factory = ts.factory

/** `'a' | 'b' | (string & {})`: known values complete in an editor, later ones still compile. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const known = schema['x-extensible-enum']
  if (!Array.isArray(known)) return undefined
  const anyOf = schema['anyOf']
  const nullable = Array.isArray(anyOf) && anyOf.some(part => part.type === 'null')
  return factory.createUnionTypeNode([
    ...known.map(value =>
      factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
    ),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ])
}
