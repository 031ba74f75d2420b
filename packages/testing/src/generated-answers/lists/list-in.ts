import type { Operation } from '@partnergate/openapi'
import type { SchemaView } from '../values/schema-view.ts'

/** Where an answer has its list: empty where it is one itself, nothing where it has none. */
export function listIn(
  { items }: Operation,
  { type, properties, component }: SchemaView,
): string | undefined {
  if (type === 'array') return ''
  if (items !== undefined) return items
  if (!component?.endsWith('Collection')) return undefined
  return ['items', 'value', 'results'].find(name => properties.has(name))
}
