import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem, ProblemCode } from '../../shared/problem.ts'

/** What a problem may say beside its status and its words. */
export type ProblemDetails = Partial<Omit<Problem, 'type' | 'title' | 'status' | 'detail'>>

/** An error whose message the caller may read. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly status: ContentfulStatusCode
  readonly details: ProblemDetails

  constructor(status: ContentfulStatusCode, detail: string, details: ProblemDetails = {}) {
    super(detail)
    this.status = status
    this.details = details
  }
}

/** Makes an error whose message the caller may read. */
export function problem(
  status: ContentfulStatusCode,
  detail: string,
  details?: ProblemDetails,
): ProblemError {
  return new ProblemError(status, detail, details)
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Signed out',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Unsupported media type',
  421: 'Misdirected request',
  429: 'Too many requests',
  502: 'Bad gateway',
  503: 'Unavailable',
}

const codes: Readonly<Record<number, ProblemCode>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'changed-meanwhile',
  429: 'throttled',
  502: 'unavailable',
  503: 'unavailable',
}

/** The document that tells the caller. */
export function documentOf({ status, message, details }: ProblemError): Problem {
  const code = codes[status] ?? (status < 500 ? 'invalid' : 'fault')
  const title = titles[status] ?? 'Error'
  return { type: 'about:blank', title, status, detail: message, code, ...details }
}
