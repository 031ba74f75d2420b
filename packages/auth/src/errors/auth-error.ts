import type { AuthErrorCode } from './error-codes.ts'

/** Registered, so that an error of another installed copy of this package is recognised too. */
const brand: unique symbol = Symbol.for('@partnergate/auth/error')

/** What is known of the failure. Nothing here may hold a token or a secret. */
export interface AuthErrorDetails {
  /** What a person can do next. */
  readonly remedy: string
  /** HTTP status, where the sign-in service answered. */
  readonly status?: number | undefined
  /** OAuth's error, `invalid_grant`. */
  readonly error?: string | undefined
  /** Entra's hint beside it, `consent_required`. */
  readonly suberror?: string | undefined
  /** The numbers after AADSTS. */
  readonly entraCodes?: readonly number[] | undefined
  readonly correlationId?: string | undefined
  readonly traceId?: string | undefined
  /** Claims that the next sign-in has to satisfy, as JSON text. */
  readonly claims?: string | undefined
  readonly retryable?: boolean | undefined
  readonly retryAfterMs?: number | undefined
}

/**
 * What every failed `getToken` throws, apart from aborts (the signal's own reason) and mistakes in the arguments
 * (`TypeError`, `RangeError`). Tell the kinds apart by `code`. Entra's own sentences are left out: they can repeat what was sent.
 */
export abstract class AuthError extends Error {
  readonly [brand] = true
  /** A literal: class names do not survive a minifier. */
  abstract override readonly name: string
  abstract readonly code: AuthErrorCode
  /** What a person can do next. */
  readonly remedy: string
  /** HTTP status; `undefined` where the sign-in service did not answer. */
  readonly status: number | undefined
  /** OAuth's error, `invalid_grant`. */
  readonly error: string | undefined
  /** Entra's hint beside it, `consent_required`. */
  readonly suberror: string | undefined
  /** The numbers after AADSTS. */
  readonly entraCodes: readonly number[]
  /** Traces the request; quote it to Microsoft support. */
  readonly correlationId: string | undefined
  readonly traceId: string | undefined
  /** Claims that the next sign-in has to satisfy, as JSON text. */
  readonly claims: string | undefined
  /** Whether the same call, unchanged, can succeed later. */
  readonly retryable: boolean
  /** How long the service asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined

  /** @param what - what happened, a sentence without its full stop */
  constructor(what: string, details: AuthErrorDetails) {
    super(`${what}. ${details.remedy}`)
    this.remedy = details.remedy
    this.status = details.status
    this.error = details.error
    this.suberror = details.suberror
    this.entraCodes = details.entraCodes ?? []
    this.correlationId = details.correlationId
    this.traceId = details.traceId
    this.claims = details.claims
    this.retryable = details.retryable ?? false
    this.retryAfterMs = details.retryAfterMs
  }

  /** What a log may keep: named fields only, no stack. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, remedy, status, error, suberror, entraCodes } = this
    const { correlationId, traceId, claims, retryable, retryAfterMs } = this
    return {
      name,
      code,
      message,
      remedy,
      status,
      error,
      suberror,
      entraCodes,
      correlationId,
      traceId,
      claims,
      retryable,
      retryAfterMs,
    }
  }

  /** Whether a value is an error of this package, whichever copy of it made it. */
  static recognises(value: unknown): boolean {
    return typeof value === 'object' && value !== null && Reflect.get(value, brand) === true
  }
}
