/** The parts of an OpenAPI 3.1 document that the pipeline touches. */
export interface Document {
  openapi: string
  info: Record<string, unknown>
  servers: Server[]
  security: unknown[]
  tags: { name: string; description: string }[]
  paths: Record<string, PathItem>
  components: Components
}

export interface Components {
  parameters: Record<string, Parameter>
  headers: Record<string, unknown>
  responses: Record<string, Response>
  schemas: Record<string, Schema>
  securitySchemes: Record<string, unknown>
}

export interface Server {
  url: string
  description: string
}

export interface Reference {
  $ref: string
}

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const
type Method = (typeof methods)[number]

export type PathItem = { parameters?: (Parameter | Reference)[] } & {
  [M in Method]?: OperationObject
}

export interface OperationObject {
  operationId: string
  summary: string
  description?: string
  tags?: string[]
  servers?: Server[]
  security?: Record<string, string[]>[]
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; description?: string; content: Record<string, MediaType> }
  responses: Record<string, Response | Reference>
  'x-partnergate': Partial<Traits>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  deprecated?: boolean
  description?: string
  /** Its name in the flat parameter object, where that of the wire would mislead. */
  'x-name'?: string
  schema: Schema
}

interface Response {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, MediaType>
}

interface MediaType {
  schema: Schema | Reference
}

/** A JSON Schema; keywords that the pipeline doesn't touch are `unknown`. */
export type Schema = { [keyword: string]: unknown } & {
  $ref?: string
  properties?: Record<string, Schema>
  required?: string[]
  readOnly?: boolean
}

/** What `x-partnergate` says of an operation. */
export interface Traits {
  scenario: string
  auth: string[]
  pagination: string
  longRunning: string
  etag: string
  throttled: boolean
}

export interface Entry {
  method: Method
  path: string
  item: PathItem
  operation: OperationObject
}

/** Every operation of the document with the place it stands at. */
export function entries(document: Document): Entry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation ? [{ method, path, item, operation }] : []
    }),
  )
}

/** What a local reference (`#/components/...`) points at; anything else comes back as it is. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T
  let target: unknown = document
  for (const key of value.$ref.replace(/^#\//, '').split('/')) {
    target = (target as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/')]
  }
  if (target === undefined) throw new Error(`${value.$ref} points at nothing`)
  return resolve(document, target as T | Reference)
}
