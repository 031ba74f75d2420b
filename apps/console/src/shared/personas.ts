import { type MfaKind, mfaKinds, type Role, roles } from '@partnergate/core'

/** Who can sign in: a user in one of the roles, a guest of the partner tenant, or an application alone. */
export const subjects = [...roles, 'guest', 'app-only'] as const
/** One of {@link subjects}. */
export type PersonaSubject = (typeof subjects)[number]

/** Who signs in, and with whose MFA. An application has none. */
export type PersonaId = `${Role | 'guest'}/${MfaKind}` | 'app-only'

/** Every persona. */
export const personaIds: readonly PersonaId[] = subjects.flatMap(subject =>
  subject === 'app-only' ? [subject] : mfaKinds.map(mfa => `${subject}/${mfa}` as const),
)

/** A persona's two halves. */
export interface PersonaParts {
  readonly subject: PersonaSubject
  /** `undefined` for an application. */
  readonly mfa: MfaKind | undefined
}

/** Takes a persona apart. */
export function partsOf(persona: PersonaId): PersonaParts {
  const [subject, mfa] = persona.split('/')
  return {
    subject: subjects.find(known => known === subject) ?? 'app-only',
    mfa: mfaKinds.find(known => known === mfa),
  }
}

/** Puts a persona together; the MFA of an application is left out. */
export function personaOf({ subject, mfa = 'entra' }: PersonaParts): PersonaId {
  return subject === 'app-only' ? subject : `${subject}/${mfa}`
}

/** The roles that a persona holds in the partner tenant. */
export function rolesOf(persona: PersonaId): readonly Role[] {
  const { subject } = partsOf(persona)
  return roles.filter(role => role === subject)
}
