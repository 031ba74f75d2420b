/** National clouds that Partner Center runs in. US Government customers of GCC (not High) sign in to `global`. */
export const clouds = ['global', 'us-government', 'china'] as const
/** One of {@link clouds}. */
export type Cloud = (typeof clouds)[number]

/** Who signs in, and who signs tokens, in a cloud. */
interface Authority {
  /** Origin of the sign-in pages and key sets. */
  readonly origin: string
  /** What the issuer of a v1.0 token starts with. */
  readonly v1Issuer: string
}

/**
 * The authority of each cloud.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
const authorities: { readonly [Key in Cloud]: Authority } = {
  global: { origin: 'https://login.microsoftonline.com', v1Issuer: 'https://sts.windows.net' },
  'us-government': {
    origin: 'https://login.microsoftonline.us',
    v1Issuer: 'https://sts.windows.net',
  },
  china: {
    origin: 'https://login.partner.microsoftonline.cn',
    v1Issuer: 'https://sts.chinacloudapi.cn',
  },
}

/** The issuer that a token of this version (`ver`) must name; `undefined` for a version that doesn't exist. */
export function issuerOf(cloud: Cloud, tenant: string, version: unknown): string | undefined {
  const { origin, v1Issuer } = authorities[cloud]
  if (version === '1.0') return `${v1Issuer}/${tenant}/`
  if (version === '2.0') return `${origin}/${tenant}/v2.0`
  return undefined
}

/** Where the keys of a tenant are. The v2.0 address has the keys of v1.0 tokens too. */
export function keySetUrlOf(cloud: Cloud, tenant: string): URL {
  return new URL(`${authorities[cloud].origin}/${tenant}/discovery/v2.0/keys`)
}

/** Where people sign in: to one tenant, or to whichever is theirs. */
export function authorizationUrlOf(cloud: Cloud, tenant = 'common'): string {
  return `${authorities[cloud].origin}/${tenant}/oauth2/authorize`
}
