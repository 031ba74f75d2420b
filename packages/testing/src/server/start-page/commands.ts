import type { StartPageFacts } from './facts.ts'

const resource = 'https://api.partnercenter.microsoft.com'

/** Takes the token out of the answer without another tool than those of every shell. */
const takeToken = `sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'`

/** Commands to paste into a shell, by what they do. */
export function commandsFor(facts: StartPageFacts, origin: string): readonly [string, string][] {
  const { tenantId, apps, refreshToken } = facts
  const { clientId, clientSecret = '' } = apps.confidential
  // The certificate of https is signed by an authority that nobody but the tenant knows.
  const curl = origin.startsWith('https:') ? 'curl -sk' : 'curl -s'
  const tokenUrl = `${origin}/${tenantId}/oauth2/v2.0/token`
  const token = (fields: Record<string, string>) =>
    [
      `TOKEN=$(${curl} '${tokenUrl}' \\`,
      ...Object.entries(fields).map(([name, value]) => `  --data-urlencode '${name}=${value}' \\`),
      `  | ${takeToken})`,
    ].join('\n')
  const app = { client_id: clientId, client_secret: clientSecret }
  return [
    [
      'A token of an admin agent who passed MFA',
      token({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        ...app,
        scope: `${resource}/user_impersonation`,
      }),
    ],
    [
      'A token of the application alone',
      token({ grant_type: 'client_credentials', ...app, scope: `${resource}/.default` }),
    ],
    ['A first call', `${curl} '${origin}/v1/customers?size=3' -H "Authorization: Bearer $TOKEN"`],
    [
      'What an OpenID Connect client reads first',
      `${curl} '${origin}/${tenantId}/v2.0/.well-known/openid-configuration'`,
    ],
  ]
}
