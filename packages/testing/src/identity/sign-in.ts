import type { NearOperation } from '../errors/unknown-operation-error.ts'
import type { Partner } from '../service/partner.ts'
import { issuerOf } from './claims.ts'
import type { SigningKey } from './keys.ts'

/** A page of the sign-in service; the tenant's id, or `common` or `organizations`, comes before its path. */
interface SignInPage {
  readonly name: string
  readonly path: string
  readonly answer: (context: PageContext) => Promise<unknown> | unknown
}

interface PageContext {
  /** Where the sign-in service is reached: its host, or the port that the tenant listens on. */
  readonly origin: string
  /** First path segment as it was asked for. */
  readonly tenant: string
  readonly signingKey: () => Promise<SigningKey>
}

const pages: readonly SignInPage[] = [
  {
    name: 'OpenID configuration, v1',
    path: '/.well-known/openid-configuration',
    answer: context => configuration(context, '', issuerFor(context.tenant)),
  },
  {
    name: 'OpenID configuration, v2',
    path: '/v2.0/.well-known/openid-configuration',
    answer: context =>
      configuration(
        context,
        '/v2.0',
        `https://login.microsoftonline.com/${isAlias(context.tenant) ? '{tenantid}' : context.tenant}/v2.0`,
      ),
  },
  { name: 'signing keys, v1', path: '/discovery/keys', answer: keys },
  { name: 'signing keys, v2', path: '/discovery/v2.0/keys', answer: keys },
]

/** The sign-in service: what a resource needs to check the tenant's tokens. */
export interface SignIn {
  /** The answer to a path of the sign-in service, or nothing when it has no such page. */
  answer(method: string, url: URL): Promise<Response> | undefined
  /** Its pages, for naming those nearest to an unknown request. */
  readonly pages: readonly NearOperation[]
}

export function createSignIn(partner: Partner, signingKey: () => Promise<SigningKey>): SignIn {
  const known = new Set([partner.tenantId, partner.domain, 'common', 'organizations'])

  async function respond(page: SignInPage, tenant: string, url: URL): Promise<Response> {
    if (!known.has(tenant)) return unknownTenant(tenant)
    const asked = tenant === partner.domain ? partner.tenantId : tenant
    const data = await page.answer({ origin: url.origin, tenant: asked, signingKey })
    return Response.json(data, { headers: { 'Cache-Control': 'max-age=86400, private' } })
  }

  return {
    answer(method, url) {
      if (method !== 'GET') return undefined
      const [, tenant, path] = /^\/([^/]+)(\/.*?)\/?$/.exec(url.pathname) ?? []
      const page = pages.find(candidate => candidate.path === path?.toLowerCase())
      return page && tenant !== undefined ? respond(page, tenant.toLowerCase(), url) : undefined
    },
    pages: pages.map(({ name, path }) => ({
      operation: name,
      method: 'GET',
      path: `/{tenant}${path}`,
    })),
  }
}

const isAlias = (tenant: string) => tenant === 'common' || tenant === 'organizations'

const issuerFor = (tenant: string) => issuerOf(isAlias(tenant) ? '{tenantid}' : tenant)

function configuration({ origin, tenant }: PageContext, version: '' | '/v2.0', issuer: string) {
  const base = `${origin}/${tenant}`
  return {
    issuer,
    authorization_endpoint: `${base}/oauth2${version}/authorize`,
    token_endpoint: `${base}/oauth2${version}/token`,
    device_authorization_endpoint: `${base}/oauth2${version}/devicecode`,
    jwks_uri: `${base}/discovery${version}/keys`,
    response_types_supported: ['code', 'id_token', 'code id_token', 'token id_token', 'token'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    scopes_supported: ['openid'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'private_key_jwt',
      'client_secret_basic',
    ],
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'acr',
      'amr',
      'tid',
      'oid',
      'upn',
      'name',
    ],
    tenant_region_scope: isAlias(tenant) ? null : 'NA',
    cloud_instance_name: 'microsoftonline.com',
    msgraph_host: 'graph.microsoft.com',
  }
}

async function keys({ signingKey }: PageContext) {
  const { id, publicJwk } = await signingKey()
  return { keys: [{ kty: publicJwk.kty, use: 'sig', kid: id, n: publicJwk.n, e: publicJwk.e }] }
}

/** How Entra answers for a tenant that it doesn't know. */
function unknownTenant(tenant: string): Response {
  const error_description = `AADSTS90002: Tenant '${tenant}' not found.`
  return Response.json(
    { error: 'invalid_tenant', error_description, error_codes: [90002] },
    { status: 400 },
  )
}
