import { methods } from '../identity/claims.ts'
import type { ResolvedPersona } from '../identity/persona.ts'
import type { Service } from './context.ts'
import type { Session } from './sessions.ts'

/** What the user does when MFA is asked for: passes it, refuses it, or isn't asked at all. */
export type MfaAnswer = 'pass' | 'refuse' | 'skip'

/** @throws TypeError when an application is to sign in like a user */
export function openSession(
  { accounts, clock }: Service,
  persona: ResolvedPersona,
  answer: Exclude<MfaAnswer, 'refuse'>,
): Session {
  if (persona.subject === 'app') {
    throw new TypeError(
      'app-only is an application without a user; it gets its tokens by grant_type=client_credentials',
    )
  }
  const own = methods[persona.mfa]
  const { amr } = persona.claims
  const shown = Array.isArray(amr) ? amr.map(String) : own
  const used = answer === 'pass' ? shown : shown.filter(method => method !== 'mfa')
  const now = clock.now()
  return {
    persona,
    objectId: accounts.of(persona).objectId,
    methods: used,
    mfaAt: used.includes('mfa') ? now : undefined,
    signedInAt: now,
  }
}
