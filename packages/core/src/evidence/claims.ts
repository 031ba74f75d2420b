const names = [
  'amr',
  'appid',
  'azp',
  'idtyp',
  'oid',
  'preferred_username',
  'roles',
  'scp',
  'sub',
  'unique_name',
  'upn',
] as const

/** The claims of an access token that evidence is read from. Every other claim is ignored. */
export type TokenClaims = { readonly [Name in (typeof names)[number]]?: unknown }

/**
 * A copy of the claims we read, or `undefined` for what cannot be the payload of a token.
 *
 * Own properties only, each read once: what somebody put on a prototype proves nothing, and a
 * getter cannot answer differently the second time.
 */
export function readClaims(claims: unknown): TokenClaims | undefined {
  try {
    if (!isPlainObject(claims)) return undefined
    const own = names.filter(name => Object.hasOwn(claims, name))
    return Object.fromEntries(own.map(name => [name, claims[name]]))
  } catch {
    // A getter threw: such an object is no payload either.
    return undefined
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // An object of another realm (a worker's, a test runner's) has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
