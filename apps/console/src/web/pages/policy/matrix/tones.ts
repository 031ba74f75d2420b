import type { Cell, PageDecision } from '@partnergate/core'
import type { Tone } from '../../../ui/mark.tsx'

/** How a cell of the policy feels. */
export const cellTones: Readonly<Record<Cell, Tone>> = {
  supported: 'allowed',
  exception: 'caution',
  'no-exception': 'denied',
  'no-access': 'denied',
  'not-applicable': 'neutral',
}

/** What a page does for a persona, in a word or two. */
export function pageVerdict({ allowed, stepUp, reason }: PageDecision): {
  readonly tone: Tone
  readonly words: string
} {
  if (allowed) return { tone: 'allowed', words: 'Opens' }
  if (reason === 'role-required') return { tone: 'denied', words: 'Needs another role' }
  if (stepUp) return { tone: 'caution', words: 'Asks for step-up' }
  return { tone: 'denied', words: 'For people only' }
}
