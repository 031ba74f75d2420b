/** What a token is asked for. */
export interface Resource {
  /** The audience, without a slash at the end: `https://graph.microsoft.com`. */
  readonly audience: string
  /** The scopes as Entra takes them, sorted, so that the same wish is always the same text. */
  readonly scope: string
}

const standard = new Set(['openid', 'profile', 'email', 'offline_access'])
/** A resource by its URI or by its application id, and the scope's name. */
const named =
  /^((?:https|api):\/\/[^/\s]+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/{1,2}([^/\s]+)$/i

/**
 * The resource that scopes name. A token has one audience, so they must all name the same.
 *
 * @throws TypeError when they don't, or name none
 */
export function resourceOf(scopes: string | readonly string[]): Resource {
  const list = (typeof scopes === 'string' ? [scopes] : scopes).flatMap(text => text.split(/\s+/))
  const wanted = list.filter(scope => scope !== '' && !standard.has(scope))
  const parts = wanted.map(scope => named.exec(scope))
  const [audience, ...others] = new Set(parts.map(part => part?.[1]?.toLowerCase()))
  if (audience === undefined || others.length > 0) {
    throw new TypeError(
      'getToken takes the scopes of one resource, such as https://api.partnercenter.microsoft.com/.default',
    )
  }
  const names = new Set(parts.map(part => `${audience}/${part?.[2]}`))
  return { audience, scope: [...names].sort().join(' ') }
}
