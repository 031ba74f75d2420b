import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { documentOf, ProblemError, problem } from './problem.ts'
import { problemOfAuthError } from './problem-of-auth-error.ts'
import { problemOfCall } from './problem-of-call.ts'

/** Answers with `application/problem+json` (RFC 9457). */
export function problemResponse(c: Context, error: ProblemError): Response {
  const document = documentOf(error)
  const { retryAfterSeconds } = document
  return c.json(document, error.status, {
    'Content-Type': 'application/problem+json',
    ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
  })
}

/** What callers may be told of an error; `undefined` when it is none of theirs. */
export function problemOf(error: unknown): ProblemError | undefined {
  return error instanceof ProblemError ? error : (problemOfCall(error) ?? problemOfAuthError(error))
}

/** Turns any error into a problem. What was not meant for callers is reported, and stays on the server. */
export function problemHandler(report: (error: unknown) => void) {
  return (error: unknown, c: Context): Response => {
    const known = problemOf(error)
    if (known) return problemResponse(c, known)
    if (error instanceof HTTPException) {
      const status = error.status as ContentfulStatusCode
      return problemResponse(c, problem(status, error.message || 'The request was refused.'))
    }
    report(error)
    const detail = 'Something went wrong on the server. Reload the page and try again.'
    return problemResponse(c, problem(500, detail))
  }
}
