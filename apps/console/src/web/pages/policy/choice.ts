import {
  defaultEdition,
  type Edition,
  type Evidence,
  editions,
  evidenceFromClaims,
  type MfaKind,
  mfaKinds,
} from '@partnergate/core'
import {
  type PersonaId,
  type PersonaSubject,
  partsOf,
  personaOf,
  subjects,
} from '../../../shared/personas.ts'

/** What the picture of the policy is drawn for. */
export interface Choice {
  readonly persona: PersonaId
  readonly edition: Edition
  /** Whether the partner holds a granted MFA exception. */
  readonly exception: boolean
}

/** What is drawn where the address doesn't say: a sign-in that the policy stops, because that is what there is to see. */
const defaults = { subject: 'admin-agent', mfa: 'third-party' } as const

/** Reads the choice from an address; what it doesn't know there is taken for not given. */
export function choiceOf(address: URLSearchParams): Choice {
  const subject: PersonaSubject = oneOf(subjects, address.get('role')) ?? defaults.subject
  const mfa: MfaKind = oneOf(mfaKinds, address.get('mfa')) ?? defaults.mfa
  return {
    persona: personaOf({ subject, mfa }),
    edition: oneOf(editions, address.get('edition')) ?? defaultEdition,
    exception: address.get('exception') === 'granted',
  }
}

/** Puts the choice into an address, in full: a link shows the same when defaults change. */
export function addressOf({ persona, edition, exception }: Choice): Record<string, string> {
  const { subject, mfa } = partsOf(persona)
  return {
    role: subject,
    ...(mfa && { mfa }),
    edition,
    ...(exception && { exception: 'granted' }),
  }
}

/** What the token of such a sign-in proves. */
export function evidenceOf({ persona }: Choice): Evidence {
  const { subject, mfa } = partsOf(persona)
  if (subject === 'app-only') return evidenceFromClaims({ idtyp: 'app' })
  return evidenceFromClaims({ idtyp: 'user', amr: methods[mfa ?? 'none'] })
}

const methods: Readonly<Record<MfaKind, readonly string[]>> = {
  entra: ['pwd', 'mfa'],
  'third-party': ['fed', 'mfa'],
  none: ['pwd'],
}

function oneOf<Known extends string>(
  known: readonly Known[],
  given: string | null,
): Known | undefined {
  return known.find(one => one === given)
}
