import type { Schema } from './document.ts'

/**
 * `x-extensible-enum` lists the values known today. Validators and readers get them as an `enum` beside any other
 * string, so that a value the service adds tomorrow is still valid.
 */
export function openEnums(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Schema
  const known = schema['x-extensible-enum']
  if (Array.isArray(known) && schema.anyOf === undefined) {
    const nullable = isNullable(schema)
    delete schema.type
    schema.anyOf = [
      { type: 'string', enum: known },
      { type: 'string' },
      ...(nullable ? [{ type: 'null' }] : []),
    ]
  }
  for (const value of Object.values(schema)) openEnums(value)
}

/** Whether a schema's `type` allows null. */
export function isNullable({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes('null')
}
