import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Schema } from '../../scripts/document.ts'
import { openapi } from './document.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false })
addFormats.default(ajv)
ajv.addVocabulary(['x-extensible-enum', 'example'])
ajv.addSchema(pointing(openapi.components.schemas, '#'), 'partner-center')

/** A JSON Schema of its own from a part of the document. */
function pointing(part: object, root: string): object {
  const text = JSON.stringify(part).replaceAll('"#/components/schemas/', `"${root}/$defs/`)
  return root === '#' ? { $defs: JSON.parse(text) } : JSON.parse(text)
}

const compiled = new Map<Schema, ReturnType<typeof ajv.compile>>()

/** What JSON Schema finds wrong with a value, a line each. */
export function schemaProblems(schema: Schema, value: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(pointing(schema, 'partner-center#'))
  compiled.set(schema, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(error => `${error.instancePath}: ${error.message}`)
}
