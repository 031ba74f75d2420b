const resourceScope = /^((?:https|api):\/\/[^/]+)\/{1,2}[^/]+$/

/** Audience of a token for Partner Center, global cloud. */
export const partnerCenterAudience = 'https://api.partnercenter.microsoft.com'
/** Audience of a token for Microsoft Graph. */
const graphAudience = 'https://graph.microsoft.com'

/**
 * The audience of the token that Entra issues for scopes: the resource before the scope's name
 * (`https://api.partnercenter.microsoft.com/.default`), and Graph for bare names such as `User.Read`.
 *
 * @throws TypeError when there is no scope, or when the scopes name several resources
 */
export function audienceOf(scopes: string | readonly string[]): string {
  const list = typeof scopes === 'string' ? scopes.split(' ') : scopes
  const named = list.filter(scope => scope !== '' && !standardScopes.has(scope))
  const resources = new Set(named.map(scope => resourceScope.exec(scope)?.[1] ?? graphAudience))
  if (resources.size > 1) {
    throw new TypeError(
      `A token has one audience, but the scopes name ${[...resources].join(' and ')}; ask for a token of each`,
    )
  }
  const [resource] = resources
  if (resource === undefined) {
    throw new TypeError(
      'getToken needs a scope of the resource to call, such as https://api.partnercenter.microsoft.com/.default',
    )
  }
  return resource
}

const standardScopes = new Set(['openid', 'profile', 'email', 'offline_access'])
