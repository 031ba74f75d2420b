/** What the service's challenge or the call adds to a token request. */
export interface GetTokenOptions {
  /** Claims challenge of the service, as JSON text. */
  readonly claims?: string
  /** Tenant to sign in to, where it isn't the credential's own. */
  readonly tenantId?: string
  /** The call's signal. */
  readonly abortSignal?: AbortSignal
}

/** A token and when it ends, in milliseconds since 1970. */
export interface AccessToken {
  readonly token: string
  readonly expiresOnTimestamp: number
}

/**
 * Where tokens come from: the shape of the Azure SDK's `TokenCredential`, so that any of its credentials fit. It is
 * asked before every request and keeps its own cache.
 */
export interface TokenCredential {
  getToken(
    scopes: string | string[],
    options?: GetTokenOptions,
  ): Promise<AccessToken | null> | AccessToken | null
}
