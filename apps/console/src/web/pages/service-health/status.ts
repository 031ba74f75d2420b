import type { Tone } from '../../ui/mark.tsx'

const fine = [
  'serviceOperational',
  'serviceRestored',
  'resolved',
  'resolvedExternal',
  'mitigated',
  'mitigatedExternal',
  'falsePositive',
  'postIncidentReviewPublished',
]
const broken = ['serviceInterruption', 'serviceDegradation', 'extendedRecovery']

/** A status of Graph's in words: `serviceDegradation` is `service degradation`. */
export function statusOf(status: string): { readonly tone: Tone; readonly words: string } {
  const words = status.replaceAll(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`)
  if (fine.includes(status)) return { tone: 'allowed', words }
  return { tone: broken.includes(status) ? 'denied' : 'waiting', words }
}
