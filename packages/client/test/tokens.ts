import { UnsecuredJWT } from 'jose'
import type { AccessToken, GetTokenOptions, TokenCredential } from '../src/index.ts'

const user = {
  aud: 'https://api.partnercenter.microsoft.com',
  upn: 'ada@contoso.example',
  scp: 'user_impersonation',
  ver: '1.0',
}

/** An access token with these claims. Nobody but the service checks its signature, so it has none. */
export function tokenOf(claims: Readonly<Record<string, unknown>>): string {
  return new UnsecuredJWT({ ...claims }).setIssuedAt().setExpirationTime('1h').encode()
}

/** Tokens of the kinds that the policy tells apart. */
export const tokens = {
  entra: tokenOf({ ...user, amr: ['pwd', 'mfa'] }),
  thirdParty: tokenOf({ ...user, amr: ['pwd', 'fed', 'mfa'] }),
  none: tokenOf({ ...user, amr: ['pwd'] }),
  app: tokenOf({ aud: user.aud, idtyp: 'app', appid: 'an-app', oid: 'x', sub: 'x' }),
} as const

interface Asked {
  readonly scopes: string | string[]
  readonly options: GetTokenOptions | undefined
}

/** A credential that gives these tokens one after the other, then the last one for ever; it notes what it was asked. */
export function credentialOf(
  ...given: readonly (string | null)[]
): TokenCredential & { readonly asked: Asked[] } {
  const asked: Asked[] = []
  return {
    asked,
    async getToken(scopes, options): Promise<AccessToken | null> {
      const token = given[Math.min(asked.length, given.length - 1)]
      asked.push({ scopes, options })
      return token ? { token, expiresOnTimestamp: Date.now() + 3_600_000 } : null
    },
  }
}
