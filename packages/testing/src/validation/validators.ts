import type { Operation } from '@partnergate/openapi'
import type { ErrorObject, Options, ValidateFunction } from 'ajv/dist/2020.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { closeEnums } from './closed-enums.ts'
import type { Schema } from './document.ts'
import { bodySchema, document, parametersOf } from './document.ts'

/** What is wrong with a request: where, and a sentence. */
export interface Problem {
  /** Flat name of the parameter, or the path within the body. */
  readonly place: string
  readonly description: string
  /** @default 400 */
  readonly status?: number
}

export type Check = (value: unknown) => Problem | undefined

const options: Options = { strict: false, validateSchema: false, validateFormats: true }

/** A validator that knows the description under a name, so that schemas can refer to it. */
function createAjv(description: object, more: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...options, ...more })
  formats.default(ajv)
  for (const format of ['decimal', 'int32', 'int64']) ajv.addFormat(format, true)
  ajv.addSchema({ ...description, $id: 'description.json' })
  return ajv
}

/** Compiles on first use and keeps the result: most tests touch few operations. */
function perOperation(compile: (operation: Operation) => Check): (operation: Operation) => Check {
  const checks = new Map<string, Check>()
  return operation => {
    const check = checks.get(operation.id) ?? compile(operation)
    checks.set(operation.id, check)
    return check
  }
}

/** Parameters whose unknown values have codes of their own: the catalog's rules refuse them. */
const judgedByRules = new Set(['targetView', 'targetSegment'])

let requests: Ajv2020 | undefined
let texts: Ajv2020 | undefined

/** Checks a request body. Properties that only answers have are never missed. */
export const bodyCheck = perOperation(operation => {
  const schema = bodySchema(operation)
  if (!schema) return () => undefined
  requests ??= createAjv(forRequests(closeEnums(document)))
  return toCheck(requests.compile(located(forRequests(closeEnums(schema)))))
})

/** Checks parameters by their flat names and turns their texts into what the schema says, in place. */
export const parameterCheck = perOperation(operation => {
  const described = parametersOf(operation)
  texts ??= createAjv(closeEnums(document), { coerceTypes: 'array' })
  const properties = Object.fromEntries(
    operation.parameters.map(({ name, in: place, wire }) => [
      name,
      judgedByRules.has(name)
        ? {}
        : (described.find(one => one.in === place && one.wire === wire)?.schema ?? {}),
    ]),
  )
  const required = operation.parameters.filter(({ required }) => required).map(({ name }) => name)
  return toCheck(texts.compile(located(closeEnums({ type: 'object', properties, required }))))
})

/** A copy of a schema whose references lead into the description. */
export function located(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description.json#/'))
}

/** OpenAPI's rule for `readOnly` together with `required`: required in answers only. */
function forRequests<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_, value: Schema | null) => {
    const { properties, required } = value ?? {}
    if (!properties || !Array.isArray(required)) return value
    return { ...value, required: required.filter(name => properties[name]?.readOnly !== true) }
  })
}

function toCheck(validate: ValidateFunction): Check {
  return value => (validate(value) ? undefined : problemOf(validate.errors?.[0]))
}

function problemOf(error: ErrorObject | undefined): Problem {
  const path = (error?.instancePath ?? '').slice(1).replaceAll('/', '.')
  const missing = error?.keyword === 'required' ? String(error.params.missingProperty) : ''
  const place = [path, missing].filter(part => part !== '').join('.')
  const description = missing === '' ? `${place} ${error?.message}` : `${place} is required`
  return { place, description: description.trim() }
}
