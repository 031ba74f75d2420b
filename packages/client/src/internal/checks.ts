/** One of the ids, or a `TypeError` that names the option and the ids. */
export function oneOf<const Id extends string>(
  ids: readonly Id[],
  value: unknown,
  name: string,
): Id {
  const found = ids.find(id => id === value)
  if (found !== undefined) return found
  throw new TypeError(`${name} must be one of ${quoted(ids)}`)
}

/** `true` or `false`, or a `TypeError`. */
export function booleanOf(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw new TypeError(`${name} must be true or false`)
}

/** An object, or a `TypeError`. */
export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw new TypeError(`${name} must be an object`)
}

/** A function or `undefined`, or a `TypeError`. */
export function functionOf<Value>(value: Value, name: string): Value {
  if (value === undefined || typeof value === 'function') return value
  throw new TypeError(`${name} must be a function`)
}

/** A whole number of at least 0, a `TypeError` for another type, or a `RangeError`. */
export function countOf(value: unknown, name: string): number {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number`)
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new RangeError(`${name} must be a whole number of at least 0`)
}

/** Text that can travel in a header, or a `TypeError`. The text is not repeated in the message. */
export function headerTextOf(value: unknown, name: string): string {
  if (typeof value === 'string' && isHeaderText(value)) return value
  throw new TypeError(`${name} must be text of printable ASCII characters`)
}

/** Whether text can travel in a header: a `Headers` that refuses it would repeat it in its error message. */
export function isHeaderText(value: string): boolean {
  return /^[\x20-\x7e]+$/.test(value) && value.trim() === value
}

/** Nothing but the known names, or a `TypeError` that names the other one. */
export function onlyKnown(given: object, known: readonly string[], what: string): void {
  const unknown = Object.keys(given).find(name => !known.includes(name))
  if (unknown === undefined) return
  const takes = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes nothing'
  throw new TypeError(`${what} doesn't know '${unknown}'; ${takes}`)
}

function quoted(ids: readonly string[]): string {
  return ids.map(id => `'${id}'`).join(', ')
}
