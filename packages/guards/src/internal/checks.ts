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

/** An object, or a `TypeError`. */
export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value
  throw new TypeError(`${name} must be an object`)
}

/** A function, or a `TypeError`. */
export function functionOf<Value>(value: Value, name: string): Value {
  if (typeof value === 'function') return value
  throw new TypeError(`${name} must be a function`)
}

/** A clock that tells the time in milliseconds, or a `TypeError`: at once, or when it gives something else. */
export function clockOf(value: () => number, name: string): () => number {
  functionOf(value, name)
  return () => {
    const time: unknown = value()
    if (typeof time === 'number' && Math.abs(time) <= 8.64e15) return time
    throw new TypeError(`${name} must give milliseconds since 1970`)
  }
}

/** A whole number from `least` to `most`, a `TypeError` for another type, or a `RangeError`. */
export function countOf(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number`)
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new RangeError(`${name} must be a whole number from ${least} to ${most}`)
}

/** One text or several, never none and never an empty one, or a `TypeError`. */
export function textsOf(value: unknown, name: string): readonly string[] {
  const texts: unknown[] = Array.isArray(value) ? value : [value]
  if (texts.length > 0 && texts.every(text => typeof text === 'string' && text.trim() !== '')) {
    return Object.freeze(texts.map(String))
  }
  throw new TypeError(`${name} must be a text, or a list of at least one text`)
}

/** Nothing but the known names, or a `TypeError` that names the other one. */
export function onlyKnown(given: object, known: readonly string[], what: string): void {
  const unknown = Object.keys(given).find(name => !known.includes(name))
  if (unknown === undefined) return
  throw new TypeError(`${what} doesn't know '${unknown}'; it takes ${known.join(', ')}`)
}

/** Whether a value is an object with named properties, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
