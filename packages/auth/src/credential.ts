/** What a service's challenge or a call adds to a token request. */
export interface GetTokenOptions {
  /** Claims challenge of the service, as JSON text. */
  readonly claims?: string | undefined
  /** Tenant to get the token of, where it isn't the credential's own: a customer's, for instance. */
  readonly tenantId?: string | undefined
  /** The call's signal. It ends the waiting; a refresh that others wait for goes on. */
  readonly abortSignal?: AbortSignal | undefined
}

/** A token and when it ends, in milliseconds since 1970. */
export interface AccessToken {
  readonly token: string
  readonly expiresOnTimestamp: number
}

/** Where tokens come from: the shape of the Azure SDK's `TokenCredential`, which `@partnergate/client` takes. */
export interface TokenCredential {
  /**
   * @param scopes - scopes of one resource, `https://api.partnercenter.microsoft.com/.default`
   * @throws AuthError, told apart by `code`, when there is no token to be had
   */
  getToken(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken>
}
