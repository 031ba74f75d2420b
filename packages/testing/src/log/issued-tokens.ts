import type { Evidence } from '@partnergate/core'
import { evidenceFromClaims } from '@partnergate/core'
import { decodeJwt } from 'jose'
import type { PersonaId } from '../identity/persona.ts'

/** A token that one of the tenant's credentials handed out. The token itself isn't kept where it shows. */
export interface IssuedToken {
  readonly persona: PersonaId
  /** Resource that it is for. */
  readonly audience: string
  /** When, by the tenant's clock. */
  readonly time: string
  readonly subject: Evidence['subject']
  /** The kind of MFA that it shows. */
  readonly mfa: Evidence['mfa']
  /** Whether a request came with it since. */
  readonly arrived: boolean
}

/** The tokens of `tenant.credential`: one that never arrives was stopped with its caller. */
export interface IssuedTokens {
  readonly entries: readonly IssuedToken[]
  add(token: string, of: Pick<IssuedToken, 'persona' | 'audience' | 'time'>): void
  arrive(token: string | undefined): void
  clear(): void
}

/** @param limit - how many are kept; the oldest go first */
export function createIssuedTokens(limit: number): IssuedTokens {
  const entries: (IssuedToken & { arrived: boolean })[] = []
  /** The last entry of each: tokens of the same second are the same. */
  const byToken = new Map<string, (typeof entries)[number]>()

  return {
    entries,
    add(token, of) {
      const { subject, mfa } = evidenceFromClaims(decodeJwt(token))
      const entry = { ...of, subject, mfa, arrived: false }
      entries.push(entry)
      byToken.set(token, entry)
      if (entries.length <= limit) return
      entries.shift()
      const [oldest] = byToken.keys()
      if (byToken.size > limit && oldest !== undefined) byToken.delete(oldest)
    },
    arrive(token) {
      const entry = token === undefined ? undefined : byToken.get(token)
      if (entry) entry.arrived = true
    },
    clear() {
      entries.length = 0
      byToken.clear()
    },
  }
}
