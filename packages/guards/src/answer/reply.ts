import type { Denial } from '../guard/result.ts'
import { publicReasonOf } from '../token/token-words.ts'

/** An answer that any framework can send. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const titles = { 401: 'Unauthorized', 403: 'Forbidden', 503: 'Service Unavailable' } as const

/**
 * Words a denial for the caller: the status, `WWW-Authenticate`, and a problem document (RFC 9457) with what is
 * wrong, what to do next and where the rule is written. Nothing of the token is in it.
 *
 * @param denial - what a guard answered
 * @returns status, headers and body
 *
 * @example
 * ```ts
 * const result = await guard.check(request, { scenario: 'billing' })
 * if (!result.ok) return new Response(replyTo(result).body, replyTo(result))
 * ```
 */
export function replyTo(denial: Denial): Reply {
  const { status, challenge, explanation } = denial
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  }
  if (challenge !== undefined) headers['www-authenticate'] = challenge
  if (status === 503) headers['retry-after'] = '5'
  const problem = {
    type: 'about:blank',
    title: titles[status],
    status,
    code: denial.decision === undefined ? publicReasonOf(denial.reason) : denial.reason,
    detail: explanation.message,
    remedy: explanation.remedy,
    reference: denial.decision === undefined ? undefined : denial.explanation.reference,
  }
  return { status, headers, body: JSON.stringify(problem) }
}
