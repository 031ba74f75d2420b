import type { GuardMode, Relationship } from '@partnergate/client'
import { defaultEdition, type Edition } from '@partnergate/core'
import type { PersonaId } from './personas.ts'

// Listed here and not imported: the browser needs the words, not the client.
export const guardModes = ['enforce', 'warn', 'off'] as const satisfies readonly GuardMode[]
export const relationships = ['dap', 'gdap'] as const satisfies readonly Relationship[]

/** What a session has chosen. */
export interface Settings {
  readonly persona: PersonaId
  readonly edition: Edition
  /** Whether the partner holds a granted MFA exception. */
  readonly exception: boolean
  /** What the client does with a call that the policy denies. */
  readonly guard: GuardMode
  /** How the partner administers its customers. */
  readonly relationship: Relationship
}

/** What a new session starts with: a persona whose calls the policy stops, because that is what there is to see. */
export const defaultSettings: Settings = {
  persona: 'admin-agent/third-party',
  edition: defaultEdition,
  exception: false,
  guard: 'enforce',
  relationship: 'gdap',
}
