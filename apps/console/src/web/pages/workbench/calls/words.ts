import type { CallOutcome } from '../../../../shared/outcome.ts'
import type { Tone } from '../../../ui/mark.tsx'

/** What a call came to, in a word or two and a tone. */
export interface Verdict {
  readonly tone: Tone
  readonly words: string
}

/** What the guard said. */
export function guardVerdict({ guard, mode }: CallOutcome): Verdict {
  if (guard.verdict === 'none') return { tone: 'neutral', words: 'nothing to decide' }
  if (guard.verdict === 'allowed') return { tone: 'allowed', words: 'allowed' }
  return mode === 'enforce'
    ? { tone: 'denied', words: 'denied' }
    : { tone: 'caution', words: mode === 'warn' ? 'denied, warned' : 'denied, off' }
}

/** What the service said. */
export function serviceVerdict({ service }: CallOutcome): Verdict {
  if (!service) return { tone: 'neutral', words: 'not asked' }
  const { status, verdict, code } = service
  if (verdict === 'allowed') return { tone: 'allowed', words: `${status}` }
  const words = code === undefined ? `${status}` : `${status}, code ${code}`
  return { tone: verdict === 'refused' ? 'denied' : 'caution', words }
}

/** What became of the call. */
export function callVerdict(outcome: CallOutcome): Verdict {
  const { service, items } = outcome
  if (!service) return { tone: 'denied', words: 'Stopped before it was sent' }
  if (service.verdict === 'allowed') {
    const count = items === undefined ? '' : `, ${items} ${items === 1 ? 'item' : 'items'}`
    return { tone: 'allowed', words: `Answered ${service.status}${count}` }
  }
  const tone = service.verdict === 'refused' ? 'denied' : 'caution'
  return { tone, words: `Service ${service.verdict}: ${serviceVerdict(outcome).words}` }
}
