import type { ValidateFunction } from 'ajv/dist/2020.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { SchemaView } from './schema-view.ts'

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false })
formats.default(ajv)

/** Schemas of single values repeat; each is compiled once. */
const checks = new Map<string, ValidateFunction>()

/** Whether a single value from elsewhere can stand where a schema is. */
export function fits(value: unknown, { type, keywords }: SchemaView): boolean {
  const { const: only, enum: closed, format, pattern, maxLength, minimum, maximum } = keywords
  const own = { enum: closed, format, pattern, maxLength, minimum, maximum }
  const schema = JSON.stringify({
    ...own,
    ...(type !== 'any' && { type: keywords.type ?? type }),
    ...(only !== undefined && { const: only }),
  })
  const check = checks.get(schema) ?? ajv.compile(JSON.parse(schema))
  checks.set(schema, check)
  return check(value)
}
