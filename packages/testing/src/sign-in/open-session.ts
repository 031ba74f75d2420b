import { methods } from '../identity/claims.ts'
import type { ResolvedPersona } from '../identity/persona.ts'
import type { Service } from './context.ts'
import type { Session } from './sessions.ts'

/**
 * What the user does when MFA is asked for: passes it, refuses it, isn't asked at all, or registers for Microsoft Entra
 * MFA and passes that; the account then has it until the tenant is reset.
 */
export type MfaAnswer = 'pass' | 'refuse' | 'skip' | 'register'

/** @throws TypeError when an application is to sign in like a user */
export function openSession(
  { accounts, clock, registered }: Service,
  persona: ResolvedPersona,
  answer: Exclude<MfaAnswer, 'refuse'>,
): Session {
  if (persona.subject === 'app') {
    throw new TypeError(
      'app-only is an application without a user; it gets its tokens by grant_type=client_credentials',
    )
  }
  const { objectId } = accounts.of(persona)
  if (answer === 'register') registered.set(objectId, true)
  const own = methods[registered.has(objectId) ? 'entra' : persona.mfa]
  const { amr } = persona.claims
  const shown = Array.isArray(amr) ? amr.map(String) : own
  const used = answer === 'skip' ? shown.filter(method => method !== 'mfa') : shown
  const now = clock.now()
  return {
    persona,
    objectId,
    methods: used,
    mfaAt: used.includes('mfa') ? now : undefined,
    signedInAt: now,
  }
}
