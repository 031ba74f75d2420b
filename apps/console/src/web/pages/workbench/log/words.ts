import type { CalledAs, DriftKind, LoggedCall } from '../../../../shared/call-log.ts'
import type { Tone } from '../../../ui/mark.tsx'
import type { LogCounts } from './filter.ts'
import type { Connection } from './follow-calls.ts'

/** A verdict in a word or two, and how it feels. */
export interface Verdict {
  readonly tone: Tone
  readonly words: string
}

/** What the guard said. */
export function guardWords({ guard, mode }: LoggedCall): Verdict {
  if (guard.verdict === 'none') return { tone: 'neutral', words: 'not asked' }
  if (guard.verdict === 'allowed') return { tone: 'allowed', words: 'allowed' }
  return mode === 'enforce'
    ? { tone: 'denied', words: 'stopped' }
    : { tone: 'caution', words: mode === 'warn' ? 'denied, warned' : 'denied, guard off' }
}

/** What the service said. */
export function serviceWords({ service, outcome }: LoggedCall): Verdict {
  if (!service) return { tone: 'neutral', words: outcome === 'aborted' ? 'aborted' : 'not sent' }
  const { verdict, status } = service
  if (status === undefined) return { tone: 'caution', words: 'no answer' }
  if (verdict === 'refused') return { tone: 'denied', words: `${status}, refused` }
  return { tone: status < 400 ? 'allowed' : 'caution', words: String(status) }
}

/** Which way the two differ. */
export const driftWords: Readonly<Record<DriftKind, string>> = {
  'service-allows': 'The service lets pass what the guard denies',
  'service-refuses': 'The service refuses what the guard allows',
  'service-finds-mfa': 'The service finds MFA where the guard finds none that counts',
  'service-finds-no-mfa': 'The service finds no MFA where the guard finds some',
}

/** In whose name it was called. */
export const calledAsWords: Readonly<Record<CalledAs, string>> = {
  user: 'you',
  application: 'the console itself',
  'delegation-reader': 'the demo’s reader of delegations',
}

/** How the connection stands. */
export const connectionWords: Readonly<Record<Connection, Verdict>> = {
  connecting: { tone: 'neutral', words: 'Connecting' },
  live: { tone: 'allowed', words: 'Live' },
  lost: { tone: 'caution', words: 'Connection lost, trying again' },
  ended: { tone: 'neutral', words: 'The session has ended' },
}

/** `3 new calls, 1 stopped, 1 with drift`. */
export function newsWords({ all, stopped, drift }: LogCounts): string {
  const parts = [
    `${all} new ${all === 1 ? 'call' : 'calls'}`,
    stopped > 0 && `${stopped} stopped`,
    drift > 0 && `${drift} with drift`,
  ]
  return parts.filter(Boolean).join(', ')
}
