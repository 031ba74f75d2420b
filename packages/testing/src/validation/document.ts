import type { Operation } from '@partnergate/openapi'
import source from '@partnergate/openapi/openapi.json' with { type: 'json' }

/** A JSON schema of the description, as far as the mock reads it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly readOnly?: boolean
  readonly deprecated?: boolean
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly 'x-extensible-enum'?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly contentEncoding?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

interface ParameterObject {
  readonly $ref?: string
  readonly name: string
  /** Its own name, where it shares a path with an operation that calls the segment otherwise. */
  readonly 'x-name'?: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

interface ResponseObject extends Content {
  readonly $ref?: string
  readonly headers?: Readonly<Record<string, unknown>>
}

interface OperationObject {
  readonly operationId: string
  readonly parameters?: readonly ParameterObject[]
  readonly requestBody?: Content & { readonly required?: boolean }
  readonly responses: Readonly<Record<string, ResponseObject>>
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const

type PathItem = { readonly parameters?: readonly ParameterObject[] } & {
  readonly [Method in (typeof methods)[number]]?: OperationObject
}

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>
}

/** The API description that the table of operations was made from. */
export const document = source as unknown as Document

/** What a local reference points at; anything else comes back as it is. */
export function resolve<T extends { readonly $ref?: string }>(value: T): T {
  if (value.$ref === undefined) return value
  let target: unknown = document
  for (const key of value.$ref.slice(2).split('/')) {
    target = (target as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return resolve(target as T)
}

/** Operations and the parameters of their paths, by id: paths may name a segment otherwise than the table. */
const described = new Map(
  Object.values(document.paths).flatMap(item =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation ? [[operation.operationId, { item, operation }] as const] : []
    }),
  ),
)

function entryOf({ id }: Operation) {
  const entry = described.get(id)
  if (entry) return entry
  throw new Error(`openapi.json doesn't describe ${id}; generate it again`)
}

/** A parameter as an operation has it, under the name that the table gives it on the wire. */
export interface DescribedParameter {
  readonly wire: string
  readonly in: string
  readonly schema: Schema
}

/** Every parameter of an operation, those of its path included. */
export function parametersOf(operation: Operation): DescribedParameter[] {
  const { item, operation: own } = entryOf(operation)
  return [...(item.parameters ?? []), ...(own.parameters ?? [])].map(resolve).map(parameter => ({
    wire: parameter['x-name'] ?? parameter.name,
    in: parameter.in,
    schema: parameter.schema,
  }))
}

/** Schema of an operation's request body, or nothing where it takes none in JSON. */
export function bodySchema(operation: Operation): Schema | undefined {
  return jsonSchema(entryOf(operation).operation.requestBody)
}

/** Schema of one of an operation's answers, or nothing where it has no JSON body. */
export function answerSchema(operation: Operation, status: number): Schema | undefined {
  const response = entryOf(operation).operation.responses[status]
  return response && jsonSchema(resolve(response))
}

function jsonSchema(holder: Content | undefined): Schema | undefined {
  return holder?.content?.['application/json']?.schema
}
