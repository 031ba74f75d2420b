import { labels, type MfaKind } from '@partnergate/core'
import { type PersonaId, type PersonaSubject, partsOf } from '../../../shared/personas.ts'

/** Names of who can sign in. */
export const subjectNames: Readonly<Record<PersonaSubject, string>> = {
  ...labels.roles,
  guest: 'Guest user',
  'app-only': 'Application (app-only)',
}

/** Short names of the MFA kinds, for columns and switches. */
export const mfaNames: Readonly<Record<MfaKind, string>> = {
  entra: 'Entra',
  'third-party': 'Third-party',
  none: 'None',
}

/** `Admin agent with third-party MFA`. */
export function personaName(persona: PersonaId): string {
  const { subject, mfa } = partsOf(persona)
  return mfa ? `${subjectNames[subject]} with ${labels.mfaKinds[mfa]}` : subjectNames[subject]
}
