import type { MfaKind, Role } from '@partnergate/core'
import { mfaKinds, roles } from '@partnergate/core'
import { closest } from 'fastest-levenshtein'

/**
 * Who signs in: a role and whose MFA they passed, an application alone, or a guest of the partner tenant. `guest`
 * is short for `guest/none`.
 */
export type PersonaId = `${Role}/${MfaKind}` | 'app-only' | `guest/${MfaKind}` | 'guest'

/** A persona put together by hand. */
export interface PersonaDescription {
  /** @default 'admin-agent' */
  readonly role?: Role
  /** @default 'entra', for guests 'none' */
  readonly mfa?: MfaKind
  /** A guest of the partner tenant instead of one of the roles. */
  readonly guest?: boolean
  /** An application without a user; it has neither role nor MFA. */
  readonly appOnly?: boolean
  /** Claims to add to the token, or to change; `undefined` takes one away. */
  readonly claims?: Readonly<Record<string, unknown>>
}

export type Persona = PersonaId | PersonaDescription

/** A persona with nothing left open. */
export interface ResolvedPersona {
  readonly id: Exclude<PersonaId, 'guest'>
  readonly subject: 'user' | 'app'
  readonly role?: Role
  readonly guest: boolean
  readonly mfa: MfaKind
  readonly claims: Readonly<Record<string, unknown>>
}

/** Every persona by its id: each role and the guest with each kind of MFA, and the application alone. */
export const personaIds: readonly Exclude<PersonaId, 'guest'>[] = Object.freeze([
  ...roles.flatMap(role => mfaKinds.map(mfa => `${role}/${mfa}` as const)),
  'app-only' as const,
  ...mfaKinds.map(mfa => `guest/${mfa}` as const),
])

/**
 * @throws TypeError when the persona is none of {@link personaIds} and no description of one
 */
export function resolvePersona(persona: Persona): ResolvedPersona {
  if (typeof persona === 'string') return fromId(persona)
  if (typeof persona !== 'object' || persona === null) throw unknown(persona)
  const { role = 'admin-agent', guest = false, appOnly = false, claims = {} } = persona
  if (appOnly) return { ...fromId('app-only'), claims }
  const mfa = persona.mfa ?? (guest ? 'none' : 'entra')
  return { ...fromId(`${guest ? 'guest' : role}/${mfa}`), claims }
}

function fromId(given: string): ResolvedPersona {
  const wanted = given === 'guest' ? 'guest/none' : given
  const id = personaIds.find(known => known === wanted)
  if (id === undefined) throw unknown(given)
  const [name, kind] = id.split('/')
  const role = roles.find(known => known === name)
  return {
    id,
    subject: id === 'app-only' ? 'app' : 'user',
    ...(role && { role }),
    guest: name === 'guest',
    mfa: mfaKinds.find(known => known === kind) ?? 'none',
    claims: {},
  }
}

function unknown(given: unknown): TypeError {
  const near = closest(String(given), [...personaIds])
  return new TypeError(
    `${String(given)} is no persona; did you mean ${near}? There are ${personaIds.join(', ')}`,
  )
}
