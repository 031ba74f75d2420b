import { authorizeEndpoint } from './authorize-endpoint.ts'
import type { SignInCall } from './context.ts'
import { deviceAuthEndpoint, deviceCodeEndpoint } from './device-endpoint.ts'
import { instanceDiscovery, keySet, openIdConfiguration } from './discovery.ts'
import { tokenEndpoint } from './token-endpoint.ts'

/** A page of the sign-in service; the tenant's id or domain, or `common` or `organizations`, comes before its path. */
export interface Route {
  readonly name: string
  readonly methods: readonly ('GET' | 'POST')[]
  readonly path: string
  readonly version: 1 | 2
  readonly answer: (call: SignInCall) => Response | Promise<Response>
}

/** A page that both versions of the protocol have. */
function inBoth(
  name: string,
  methods: Route['methods'],
  paths: readonly [one: string, two: string],
  answer: Route['answer'],
): Route[] {
  return paths.map((path, index) => {
    const version = index === 0 ? 1 : 2
    return { name: `${name}, v${version}`, methods, path, version, answer }
  })
}

export const routes: readonly Route[] = [
  ...inBoth(
    'OpenID configuration',
    ['GET'],
    ['/.well-known/openid-configuration', '/v2.0/.well-known/openid-configuration'],
    openIdConfiguration,
  ),
  ...inBoth('signing keys', ['GET'], ['/discovery/keys', '/discovery/v2.0/keys'], keySet),
  {
    name: 'instance discovery',
    methods: ['GET'],
    path: '/discovery/instance',
    version: 2,
    answer: instanceDiscovery,
  },
  ...inBoth('token', ['POST'], ['/oauth2/token', '/oauth2/v2.0/token'], tokenEndpoint),
  ...inBoth(
    'authorize',
    ['GET', 'POST'],
    ['/oauth2/authorize', '/oauth2/v2.0/authorize'],
    authorizeEndpoint,
  ),
  ...inBoth(
    'device code',
    ['POST'],
    ['/oauth2/devicecode', '/oauth2/v2.0/devicecode'],
    deviceCodeEndpoint,
  ),
  {
    name: 'device sign-in',
    methods: ['GET', 'POST'],
    path: '/oauth2/deviceauth',
    version: 2,
    answer: deviceAuthEndpoint,
  },
]
