import type { Schema } from '../../validation/document.ts'
import type { Spot } from './making.ts'
import type { SchemaView } from './schema-view.ts'
import { componentOf } from './schema-view.ts'

/** Nothing has gone wrong with what is made up, and nothing was deleted. */
const trouble = /error|(?<!de)fault|deletion|deleted/i
/** Lists say themselves where they go on. */
const furtherPages = /^(@odata\.)?@?nextlink$|^continuationtoken$|^(next|previous)$/i
const annotations = /@odata\.(type|id|count|context|navigationlink)$/i

/** Whether an answer does without a property that its schema has. */
export function isLeftOut(
  name: string,
  property: Schema,
  { properties, required, component }: SchemaView,
  { name: outer, components }: Spot,
): boolean {
  if (required.has(name)) return false
  if (component?.endsWith('Links') && name !== 'self') return true
  if (name === 'links' && outer !== '') return true
  if (property.deprecated === true) return true
  if (trouble.test(name) || furtherPages.test(name)) return true
  if (annotations.test(name) && !isConstant(property)) return true
  const inner = componentOf(property)
  if (inner !== undefined && (components.includes(inner) || inner === component)) return true
  return isOtherSpelling(name, properties)
}

/** Some answers are described in two spellings, `reportId` and `ReportId`; the first one is made. */
function isOtherSpelling(name: string, properties: ReadonlyMap<string, Schema>): boolean {
  const alike = [...properties.keys()].find(other => other.toLowerCase() === name.toLowerCase())
  return alike !== name
}

const isConstant = ({ const: only, allOf = [] }: Schema): boolean =>
  only !== undefined || allOf.some(isConstant)
