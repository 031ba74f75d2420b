import type { Cloud } from '../clouds/clouds.ts'

/** Whose token it is and what for. */
export interface TokenKey {
  readonly cloud: Cloud
  /** The application alone, or a user. */
  readonly mode: 'app' | 'user'
  readonly tenantId: string
  readonly clientId: string
  /** Tells several users of one application apart; empty for the application alone. */
  readonly account: string
  /** The resource with its scopes. */
  readonly scope: string
}

/** The store's key of an access token. */
export function accessKeyOf({ cloud, mode, tenantId, clientId, account, scope }: TokenKey): string {
  return keyOf('access', [cloud, mode, tenantId, clientId, account, scope])
}

/** The store's key of a user's sign-in, which is good for every resource and tenant. */
export function signInKeyOf(key: Omit<TokenKey, 'mode' | 'scope'>): string {
  return keyOf('sign-in', [key.cloud, key.tenantId, key.clientId, key.account])
}

function keyOf(kind: string, parts: readonly string[]): string {
  return ['partnergate', kind, ...parts.map(encodeURIComponent)].join(':')
}
