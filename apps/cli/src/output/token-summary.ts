import type { Evidence } from '@partnergate/core'
import type { ReadClaims } from '../input/claims-from-text.ts'
import { audienceNote } from './audience-note.ts'
import { columns } from './columns.ts'
import { safeText } from './safe-text.ts'
import { timeLeft } from './time-left.ts'

/** A token that was read: what it says, and what that proves. */
export interface TokenReading extends ReadClaims {
  readonly evidence: Evidence
  readonly now: Date
}

const notices = {
  token: 'Decoded without checking the signature: this is what the token says, not who made it.',
  claims: 'Read from decoded claims, not from a token: nothing vouches for them.',
} as const

/** What a token says about itself, as `--json` prints it. No part of the token is in it. */
export function tokenAsData({ claims, source, evidence, now }: TokenReading) {
  const audience = safeText(Array.isArray(claims.aud) ? claims.aud.join(', ') : claims.aud)
  const expires = seconds(claims.exp)
  return {
    source,
    verified: false,
    notice: notices[source],
    ...evidence,
    amr: evidence.amr.map(method => safeText(method) ?? ''),
    audience,
    audienceNote: audienceNote(audience),
    tenant: safeText(claims.tid),
    application: safeText(claims.appid ?? claims.azp),
    issued: isoTime(seconds(claims.iat)),
    expires: isoTime(expires),
    secondsLeft: expires === undefined ? undefined : Math.trunc(expires - now.getTime() / 1000),
  }
}

/** The same for people. */
export function tokenSummary(reading: TokenReading): string {
  const data = tokenAsData(reading)
  const { secondsLeft } = data
  const absent = 'not given'
  const lines = [
    ['subject', data.subject === 'app' ? 'app (no user signed in)' : data.subject],
    ['mfa', data.mfa],
    ['basis', data.basis],
    ['amr', data.amr.join(', ') || 'empty'],
    ['audience', data.audience ?? absent],
    ['', data.audienceNote ?? ''],
    ['tenant', data.tenant ?? absent],
    ['application', data.application ?? absent],
    ['issued', data.issued ?? absent],
    ['expires', data.expires ?? absent],
    ['left', secondsLeft === undefined ? absent : leftOf(secondsLeft)],
  ]
  return `${data.notice}\n\n${columns(lines.filter(([, text]) => text !== ''))}`
}

function leftOf(secondsLeft: number): string {
  const distance = timeLeft(secondsLeft)
  return secondsLeft > 0 ? `expires ${distance}` : `none, expired ${distance}`
}

function seconds(claim: unknown): number | undefined {
  return typeof claim === 'number' && !Number.isNaN(new Date(claim * 1000).getTime())
    ? claim
    : undefined
}

function isoTime(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time * 1000).toISOString()
}
