import { issuerOf } from '../identity/claims.ts'
import type { Cloud } from './clouds.ts'
import { clouds } from './clouds.ts'
import type { SignInCall } from './context.ts'

const cacheable = { 'Cache-Control': 'max-age=86400, private' }

/** The tenant as it was asked for: its id, or the alias. */
const namedTenant = ({ directory }: SignInCall) => directory.alias ?? directory.tenantId

/** `/.well-known/openid-configuration`, of each version. */
export function openIdConfiguration(call: SignInCall): Response {
  const { url, cloud, directory, version } = call
  const path = version === 2 ? '/v2.0' : ''
  const base = `${url.origin}/${namedTenant(call)}`
  const tenant = directory.alias ? '{tenantid}' : directory.tenantId
  const data = {
    issuer: version === 2 ? `https://${cloud.host}/${tenant}/v2.0` : issuerOf(tenant, cloud.sts),
    authorization_endpoint: `${base}/oauth2${path}/authorize`,
    token_endpoint: `${base}/oauth2${path}/token`,
    device_authorization_endpoint: `${base}/oauth2${path}/devicecode`,
    jwks_uri: `${base}/discovery${path}/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'private_key_jwt',
      'client_secret_basic',
    ],
    claims_supported,
    tenant_region_scope: directory.alias ? null : 'NA',
    cloud_instance_name: cloud.host.replace(/^login\./, ''),
    msgraph_host: cloud.graph,
  }
  return Response.json(data, { headers: cacheable })
}

const claims_supported = [
  'sub',
  'iss',
  'aud',
  'exp',
  'iat',
  'auth_time',
  'acr',
  'amr',
  'nonce',
  'tid',
  'oid',
  'upn',
  'preferred_username',
  'name',
]

/** `/discovery/keys`: the public halves of the signing keys. */
export async function keySet({ service }: SignInCall): Promise<Response> {
  const keys = await service.keys.published()
  const data = keys.map(({ id, publicJwk: { kty, n, e } }) => ({ kty, use: 'sig', kid: id, n, e }))
  return Response.json({ keys: data }, { headers: cacheable })
}

/** `/common/discovery/instance`: which hosts are one cloud, for Microsoft's libraries. */
export function instanceDiscovery(call: SignInCall): Response {
  const { url } = call
  const asked = url.searchParams.get('authorization_endpoint') ?? `${url.origin}/common`
  const tenant = URL.canParse(asked) ? new URL(asked).pathname.split('/')[1] : 'common'
  const data = {
    tenant_discovery_endpoint: `${url.origin}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      ...clouds.map(describeCloud),
      ...(isCloud(url.host)
        ? []
        : [{ preferred_network: url.host, preferred_cache: url.host, aliases: [url.host] }]),
    ],
  }
  return Response.json(data, { headers: cacheable })
}

const describeCloud = ({ host, aliases }: Cloud) => ({
  preferred_network: host,
  preferred_cache: host,
  aliases: aliases.filter(alias => alias.startsWith('login.')),
})

const isCloud = (host: string) => clouds.some(({ aliases }) => aliases.includes(host))
