import { check } from './check-document.ts'
import { complete } from './complete.ts'
import type { Document } from './document.ts'
import { splitInputs } from './input-schemas.ts'
import { openEnums } from './open-enums.ts'
import { printOperationTypes } from './print-operation-types.ts'
import { printOperations } from './print-operations.ts'
import { printReference } from './print-reference.ts'
import { printTypes } from './print-types.ts'

const header = '// Generated from packages/openapi/areas by `npm run generate`. Do not edit.\n\n'

/** The generated files by their place, seen from `src/generated/`, and their texts. */
export interface Files {
  'openapi.json': string
  'types.ts': string
  'operation-types.ts': string
  'operations.ts': string
  '../../../../docs/operations.md': string
}

/**
 * Turns the merged areas into everything that is generated from them.
 *
 * @throws {BuildError} when the areas can't be built.
 */
export async function build(merged: Document): Promise<Files> {
  const document = structuredClone(merged)
  complete(document)
  check(document)

  // What a type is for differs from what a validator is for: types leave read-only properties out of requests, where
  // the service ignores them, and complete the known values of an open enum.
  const typed = structuredClone(document)
  splitInputs(typed, 'drop')
  splitInputs(document, 'ignore')
  openEnums(document)

  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': header + (await printTypes(typed)),
    'operation-types.ts': header + printOperationTypes(typed),
    'operations.ts': header + printOperations(document),
    '../../../../docs/operations.md': printReference(document),
  }
}
