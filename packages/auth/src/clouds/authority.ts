import type { AuthorizationServer } from 'oauth4webapi'
import { type Cloud, clouds } from './clouds.ts'

/** Where a cloud's tokens are asked for. */
interface Authority {
  readonly cloud: Cloud
  readonly authorityHost: string
}

/**
 * The sign-in service of a tenant, as OAuth metadata. Entra's endpoints are fixed, so nothing is discovered. Whatever name it is asked
 * under, an older one or one of this machine, it issues in its own.
 */
export function authorityOf(
  { cloud, authorityHost }: Authority,
  tenantId: string,
): AuthorizationServer {
  const base = `${authorityHost}/${tenantId}`
  return {
    issuer: `${clouds[cloud].authorityHost}/${tenantId}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
  }
}

/** Origin of the sign-in service: the cloud's own, or the given one, which must be https or on this machine. */
export function authorityHostOf(cloud: Cloud, given: unknown): string {
  if (given === undefined) return clouds[cloud].authorityHost
  if (typeof given !== 'string' || !URL.canParse(given)) {
    throw new TypeError('authorityHost must be a URL, such as https://login.microsoftonline.com')
  }
  const url = new URL(given)
  if (url.protocol !== 'https:' && !isLocal(url)) {
    throw new TypeError(
      'authorityHost must be https, or http on this machine: secrets travel there',
    )
  }
  if (url.href !== `${url.origin}/`) {
    throw new TypeError('authorityHost must be an origin, without path, query or user name')
  }
  return url.origin
}

/** Whether a URL stays on this machine, where http is safe. */
export function isLocal({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'http:' && /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
  )
}

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const domain = /^(?=.{3,253}$)([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i

/** Whether it is the id of a tenant, not one of its domain names. */
export function isTenantGuid(tenantId: string): boolean {
  return guid.test(tenantId)
}

/**
 * A tenant by its id or one of its domains, in lower case. Names for many tenants (`common`, `organizations`) are refused: a
 * token must be known to be the partner's or the customer's, and what is no name at all would change the endpoint's path.
 *
 * @throws TypeError that names the option
 */
export function tenantIdOf(value: unknown, name = 'tenantId'): string {
  if (typeof value === 'string' && (guid.test(value) || domain.test(value))) {
    return value.toLowerCase()
  }
  throw new TypeError(`${name} must be the tenant's id (a GUID) or one of its domain names`)
}
