import { SignJWT } from 'jose'
import type { IssuedTokens } from '../log/issued-tokens.ts'
import type { Partner } from '../service/partner.ts'
import type { TenantClock } from '../time/clock.ts'
import type { Accounts } from './accounts.ts'
import { audienceOf, partnerCenterAudience } from './audience.ts'
import { claimsOf } from './claims.ts'
import type { ExpiredTokens } from './expired-tokens.ts'
import type { KeyRing } from './keys.ts'
import type { Persona } from './persona.ts'
import { resolvePersona } from './persona.ts'

/** Lifetime of the token that the documentation prints. */
export const defaultLifetimeSeconds = 3900

export interface TokenOptions {
  /** @default 'https://api.partnercenter.microsoft.com' */
  readonly audience?: string
  /** Claims to add or to change; `undefined` takes one away. They win over the persona's own. */
  readonly claims?: Readonly<Record<string, unknown>>
  /**
   * Lifetime from now, by the tenant's clock. A negative one gives a token that has expired.
   * @default 3900
   */
  readonly expiresInSeconds?: number
}

/** What a credential gives: the Azure SDK's `AccessToken`. */
export interface AccessToken {
  readonly token: string
  /** Milliseconds since 1970, by the tenant's clock. */
  readonly expiresOnTimestamp: number
}

/** The Azure SDK's `TokenCredential`. */
export interface MockCredential {
  /**
   * @param scopes - scopes of one resource, `https://api.partnercenter.microsoft.com/.default`; it becomes the audience
   * @throws TypeError when the scopes name no resource, or several
   */
  getToken(
    scopes: string | string[],
    options?: { claims?: string; tenantId?: string; abortSignal?: AbortSignal },
  ): Promise<AccessToken>
}

export interface TokenIssuer {
  token(persona: Persona, options?: TokenOptions): Promise<string>
  credential(persona: Persona): MockCredential
}

interface IssuerParts {
  readonly accounts: Accounts
  readonly partner: Partner
  readonly clock: TenantClock
  readonly keys: KeyRing
  readonly expired: ExpiredTokens
  readonly issued: IssuedTokens
}

/** Signs claims with the tenant's current key. */
export async function signToken(keys: KeyRing, claims: Record<string, unknown>): Promise<string> {
  const key = await keys.current()
  return new SignJWT(claims)
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.id })
    .sign(key.privateKey)
}

export function createTokenIssuer(parts: IssuerParts): TokenIssuer {
  const { accounts, partner, clock, keys, expired, issued } = parts

  async function issue(given: Persona, options: TokenOptions): Promise<AccessToken> {
    const persona = resolvePersona(given)
    const lifetime = options.expiresInSeconds ?? defaultLifetimeSeconds
    if (!Number.isFinite(lifetime)) {
      throw new RangeError(`expiresInSeconds takes a number of seconds, not ${lifetime}`)
    }
    const sign = (issuedAt: number) =>
      signToken(
        keys,
        claimsOf({
          persona: { ...persona, claims: { ...persona.claims, ...options.claims } },
          account: accounts.of(persona),
          partner,
          audience: options.audience ?? partnerCenterAudience,
          issuedAt: Math.min(issuedAt, Math.floor(issuedAt + lifetime)),
          expiresInSeconds: Math.max(0, Math.floor(lifetime)),
        }),
      )
    let issuedAt = Math.floor(clock.now() / 1000)
    let token = await sign(issuedAt)
    // The same claims in the same second are the same token, also one that has expired before its time.
    while (expired.has(token)) {
      issuedAt -= 1
      token = await sign(issuedAt)
    }
    return { token, expiresOnTimestamp: (issuedAt + Math.floor(lifetime)) * 1000 }
  }

  return {
    token: async (persona, options = {}) => (await issue(persona, options)).token,
    credential(persona) {
      const { id } = resolvePersona(persona)
      return {
        async getToken(scopes, options) {
          options?.abortSignal?.throwIfAborted()
          const audience = audienceOf(scopes)
          const token = await issue(persona, { audience })
          issued.add(token.token, { persona: id, audience, time: clock.iso() })
          return token
        },
      }
    },
  }
}
