import type { Operation } from '@partnergate/openapi'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Schema } from '../../src/validation/document.ts'
import { answerSchema, document } from '../../src/validation/document.ts'
import { located } from '../../src/validation/validators.ts'

/** A schema that allows no property but those that it describes, however it is composed. */
function close(schema: Schema): Schema {
  const isObject = schema.$ref ?? schema.allOf ?? schema.anyOf ?? schema.properties
  return isObject ? ({ ...schema, unevaluatedProperties: false } as Schema) : schema
}

/** The description with every property and item closed, so that an answer can't have what nobody described. */
const closed = JSON.parse(JSON.stringify(document), (key, value) => {
  if (key === 'items' && !Array.isArray(value)) return close(value)
  if (key !== 'properties') return value
  return Object.fromEntries(
    Object.entries<Schema>(value).map(([name, property]) => [name, close(property)]),
  )
})

const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
formats.default(ajv)
ajv.addSchema({ ...closed, $id: 'description.json' })

/** What an answer has that the description doesn't allow, a line each. */
export async function faultsOf(operation: Operation, response: Response): Promise<string[]> {
  if (!operation.success.includes(response.status)) {
    return [`status ${response.status} is not documented: ${await response.text()}`]
  }
  const schema = answerSchema(operation, response.status)
  if (!schema) return []
  const validate = ajv.compile(located(close(schema)))
  validate(await response.json())
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}
