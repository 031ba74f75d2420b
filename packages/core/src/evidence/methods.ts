/**
 * The authentication methods that `amr` names: the strings at its top level, in order.
 *
 * A single string is one method and is not split. Nested arrays and String objects name nothing,
 * and neither does an index that the array inherits.
 */
export function methodsOf(amr: unknown): readonly string[] {
  if (typeof amr === 'string') return Object.freeze([amr])
  if (!Array.isArray(amr)) return Object.freeze([])
  const methods: string[] = []
  for (let index = 0; index < amr.length; index++) {
    const method: unknown = Object.hasOwn(amr, index) ? amr[index] : undefined
    if (typeof method === 'string') methods.push(method)
  }
  return Object.freeze(methods)
}

/** Whether `amr` has the form that tokens give it: absent, a string, or a list of strings. */
export function isMethods(amr: unknown): boolean {
  if (amr === undefined || typeof amr === 'string') return true
  return Array.isArray(amr) && methodsOf(amr).length === amr.length
}
