import type { AuthError, AuthErrorDetails } from './auth-error.ts'
import { type EntraFamily, entraFamilies } from './entra-families.ts'
import { MfaRequiredError } from './sign-in-errors.ts'
import { SignInFailedError, SignInUnavailableError } from './token-errors.ts'

/** What Entra, or a library that talked to it, says about a refusal. */
export interface EntraRefusal {
  readonly status?: number | undefined
  readonly retryAfterMs?: number | undefined
  readonly error?: unknown
  readonly error_description?: unknown
  readonly error_codes?: unknown
  readonly suberror?: unknown
  readonly claims?: unknown
  readonly correlation_id?: unknown
  readonly trace_id?: unknown
}

const [mfa] = entraFamilies as readonly [EntraFamily, ...EntraFamily[]]

/** The error that a refusal is. Only what cannot be a secret is taken over. */
export function errorFromEntra(refusal: EntraRefusal): AuthError {
  const facts = factsOf(refusal)
  const family = familyOf(facts, refusal)
  if (family) {
    const { remedy } = family
    return family.create(family.what + named(facts), { ...facts, remedy })
  }
  if (isUnavailable(facts)) {
    const remedy = 'Try again later.'
    const what = `The sign-in service could not answer${named(facts)}`
    return new SignInUnavailableError(what, { ...facts, remedy, retryable: true })
  }
  if (facts.error === 'interaction_required' || facts.error === 'login_required') {
    const { remedy } = mfa
    return new MfaRequiredError(`Entra asks for an interactive sign-in${named(facts)}`, {
      ...facts,
      remedy,
    })
  }
  return new SignInFailedError(`Entra refused the sign-in${named(facts)}`, {
    ...facts,
    remedy: 'Look the code up at https://login.microsoftonline.com/error, or the sign-in in Entra.',
  })
}

type Facts = Omit<AuthErrorDetails, 'remedy'> & { readonly entraCodes: readonly number[] }

function factsOf(refusal: EntraRefusal): Facts {
  return {
    status: refusal.status,
    retryAfterMs: refusal.retryAfterMs,
    error: wordOf(refusal.error),
    suberror: wordOf(refusal.suberror),
    entraCodes: codesOf(refusal),
    claims: claimsOf(refusal.claims),
    correlationId: guidOf(refusal.correlation_id),
    traceId: guidOf(refusal.trace_id),
  }
}

function familyOf(facts: Facts, { error_description }: EntraRefusal): EntraFamily | undefined {
  const { entraCodes, suberror, error } = facts
  return (
    entraFamilies.find(({ codes }) => codes.some(code => entraCodes.includes(code))) ??
    entraFamilies.find(({ suberrors }) => suberror && suberrors.includes(suberror)) ??
    (/\bmulti-?factor authentication\b|\bMFA\b/i.test(String(error_description ?? ''))
      ? mfa
      : undefined) ??
    entraFamilies.find(({ errors }) => error && errors.includes(error))
  )
}

function isUnavailable({ status = 0, error }: Facts): boolean {
  if (status === 429 || status >= 500) return true
  return error === 'temporarily_unavailable' || error === 'server_error'
}

/** Numbers of the body, or those in the sentence when a library kept only that. */
function codesOf({ error_codes, error_description }: EntraRefusal): number[] {
  const listed = [error_codes].flat().map(Number).filter(Number.isSafeInteger)
  if (listed.length > 0) return listed
  const text = typeof error_description === 'string' ? error_description : ''
  return [...text.matchAll(/\bAADSTS(\d{4,8})\b/g)].map(([, digits]) => Number(digits))
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z_]{2,47}$/.test(value) ? value : undefined
}

function guidOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)
    ? value
    : undefined
}

function claimsOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  try {
    const claims: unknown = JSON.parse(value)
    return typeof claims === 'object' && claims !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** ` (AADSTS50076, invalid_grant)`: what to quote and to search for. */
function named({ entraCodes, error, suberror }: Facts): string {
  const names = [...entraCodes.map(code => `AADSTS${code}`), error, suberror].filter(Boolean)
  return names.length > 0 ? ` (${names.join(', ')})` : ''
}
