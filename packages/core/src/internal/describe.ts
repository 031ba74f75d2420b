const longest = 40

/** A short, safe name for any value in an error message: never calls into it, never repeats it whole. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > longest ? `'${value.slice(0, longest)}…'` : `'${value}'`
  }
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value).slice(0, longest)
}
