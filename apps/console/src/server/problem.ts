import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../shared/views.ts'

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  413: 'Too large',
  415: 'Unsupported media type',
  421: 'Misdirected request',
}

/** An error whose message the caller may read. */
export function problem(status: ContentfulStatusCode, detail: string): HTTPException {
  return new HTTPException(status, { message: detail })
}

/** Answers with `application/problem+json` (RFC 9457). */
export function problemResponse(c: Context, status: ContentfulStatusCode, detail: string) {
  const body: Problem = { type: 'about:blank', title: titles[status] ?? 'Error', status, detail }
  return c.json(body, status, { 'Content-Type': 'application/problem+json' })
}

/** Turns any error into a problem. What was not meant for callers is reported, and stays on the server. */
export function problemHandler(report: (error: unknown) => void) {
  return (error: unknown, c: Context): Response => {
    if (error instanceof HTTPException)
      return problemResponse(
        c,
        error.status as ContentfulStatusCode,
        error.message || 'The request was refused.',
      )
    report(error)
    return problemResponse(
      c,
      500,
      'Something went wrong on the server. Reload the page and try again.',
    )
  }
}
