import type { Host } from '@partnergate/openapi'
import { objectOf, onlyKnown } from '../internal/checks.ts'
import type { Cloud } from './client-options.ts'

/** Where a host stands and what its tokens and requests carry. */
export interface HostSettings {
  /** People's name for it. */
  readonly label: string
  /** Base URL without a slash at the end; `undefined` where the cloud doesn't have the host. */
  readonly endpoint: URL | undefined
  /** Audience of the host's tokens. */
  readonly audience: string
  /** Header that names the request. */
  readonly requestIdHeader: string
  /** Header that traces the logical call. */
  readonly correlationIdHeader: string | undefined
  /** Whether it understands Partner Center's own headers, `ValidateMfa` and `X-Locale` among them. */
  readonly partnerCenter: boolean
}

const hosts: readonly Host[] = [
  'partner-center',
  'partner-api',
  'graph',
  'billing-v2',
  'delegated-admin-legacy',
]

const partnerCenter = 'https://api.partnercenter.microsoft.com'
const partnerApi = 'https://api.partner.microsoft.com'

/**
 * Hosts of retired trials. Their names belong to whoever registers them once Microsoft lets them go, so no token goes
 * there unless `endpoints` says so.
 */
const retired = { 'billing-v2': undefined, 'delegated-admin-legacy': undefined } as const

/** Base URL, and audience of the tokens, of each host in each cloud. */
const origins: { readonly [Key in Cloud]: { readonly [Key in Host]: string | undefined } } = {
  global: {
    'partner-center': partnerCenter,
    'partner-api': partnerApi,
    graph: 'https://graph.microsoft.com',
    ...retired,
  },
  'us-government': {
    'partner-center': partnerCenter,
    'partner-api': partnerApi,
    graph: 'https://graph.microsoft.us',
    ...retired,
  },
  // Neither GDAP nor the partner API exists in China.
  china: {
    'partner-center': 'https://partner.partnercenterapi.microsoftonline.cn',
    'partner-api': undefined,
    graph: undefined,
    ...retired,
  },
}

const dialects = {
  'partner-center': {
    label: 'Partner Center',
    requestIdHeader: 'MS-RequestId',
    correlationIdHeader: 'MS-CorrelationId',
    partnerCenter: true,
  },
  'partner-api': {
    label: 'the partner API',
    requestIdHeader: 'client-request-id',
    correlationIdHeader: 'MS-CorrelationId',
    partnerCenter: false,
  },
  graph: {
    label: 'Microsoft Graph',
    requestIdHeader: 'client-request-id',
    correlationIdHeader: undefined,
    partnerCenter: false,
  },
  'billing-v2': {
    label: 'the host of billing v2',
    requestIdHeader: 'MS-RequestId',
    correlationIdHeader: 'MS-CorrelationId',
    partnerCenter: false,
  },
  'delegated-admin-legacy': {
    label: 'the host of the DAP reports',
    requestIdHeader: 'MS-RequestId',
    correlationIdHeader: 'MS-CorrelationId',
    partnerCenter: false,
  },
} as const satisfies { readonly [Key in Host]: object }

/** The hosts of a cloud, with the base URLs that the caller gave instead. */
export function hostsOf(cloud: Cloud, endpoints: unknown = {}): { [Key in Host]: HostSettings } {
  const given = objectOf(endpoints, 'endpoints')
  onlyKnown(given, hosts, 'endpoints')
  const host = (id: Host): HostSettings => {
    const own = origins[cloud][id]
    const url = given[id] ?? own
    return Object.freeze({
      ...dialects[id],
      endpoint: url === undefined ? undefined : endpointOf(url, `endpoints['${id}']`),
      audience: own ?? origins.global[id] ?? partnerCenter,
    })
  }
  return {
    'partner-center': host('partner-center'),
    'partner-api': host('partner-api'),
    graph: host('graph'),
    'billing-v2': host('billing-v2'),
    'delegated-admin-legacy': host('delegated-admin-legacy'),
  }
}

/** A base URL that a token may be sent to: https, or http that does not leave the machine. */
function endpointOf(value: unknown, name: string): URL {
  const text = value instanceof URL ? value.href : value
  if (typeof text !== 'string' || !URL.canParse(text)) throw new TypeError(`${name} must be a URL`)
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new TypeError(`${name} must be https, or http on this machine: tokens travel there`)
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError(`${name} must have no user name, password, query or fragment`)
  }
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}
