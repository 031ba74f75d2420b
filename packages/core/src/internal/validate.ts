import { describe } from './describe.ts'

/**
 * The door of every public function: the value, when it is one of the ids.
 * Compares by identity, so neither `['discover']` nor `'constructor'` gets through.
 *
 * @throws TypeError naming the option, the value and the ids
 */
export function oneOf<const Id extends string>(
  ids: readonly Id[],
  value: unknown,
  name: string,
): Id {
  if (ids.includes(value as Id)) return value as Id
  const allowed = ids.map(id => `'${id}'`).join(', ')
  throw new TypeError(`${name} must be one of ${allowed}, but is ${describe(value)}`)
}

/** @throws TypeError unless the value is `true` or `false`: `'false'` or `1` grants nothing */
export function booleanOf(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw new TypeError(`${name} must be one of true, false, but is ${describe(value)}`)
}

/** @throws TypeError unless the value is an object; its content is not repeated, it may be a token */
export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  const kind = value === null ? 'null' : typeof value
  throw new TypeError(`${name} must be an object, but is of type ${kind}`)
}
