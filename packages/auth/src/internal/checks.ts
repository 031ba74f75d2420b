/** One of the ids, or a `TypeError` that names the option and the ids. */
export function oneOf<const Id extends string>(
  ids: readonly Id[],
  value: unknown,
  name: string,
): Id {
  const found = ids.find(id => id === value)
  if (found !== undefined) return found
  throw new TypeError(`${name} must be one of ${ids.map(id => `'${id}'`).join(', ')}`)
}

/** `true` or `false`, or a `TypeError`. */
export function booleanOf(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw new TypeError(`${name} must be true or false`)
}

/** A function or `undefined`, or a `TypeError`. */
export function functionOf<Value>(value: Value, name: string): Value {
  if (value === undefined || typeof value === 'function') return value
  throw new TypeError(`${name} must be a function`)
}

/** Text that is not empty, or a `TypeError`. The text is not repeated in the message: it may be a secret. */
export function textOf(value: unknown, name: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new TypeError(`${name} must be text that is not empty`)
}

/** A time span that timers take, or a `TypeError` or `RangeError`. */
export function millisecondsOf(value: unknown, name: string): number {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number of milliseconds`)
  if (value >= 1 && value <= 2_147_483_647) return value
  throw new RangeError(`${name} must be between 1 and 2147483647 milliseconds`)
}

/** Nothing but the known names, or a `TypeError` that names the other one. */
export function onlyKnown(given: unknown, known: readonly string[], what: string): void {
  if (typeof given !== 'object' || given === null) throw new TypeError(`${what} takes an object`)
  const unknown = Object.keys(given).find(name => !known.includes(name))
  if (unknown === undefined) return
  throw new TypeError(`${what} doesn't know '${unknown}'; it takes ${known.join(', ')}`)
}
