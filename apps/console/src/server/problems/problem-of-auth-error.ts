import { isAuthError } from '@partnergate/auth'
import { type ProblemError, problem } from './problem.ts'

/** What to tell when Entra gave no token; `undefined` for other errors. */
export function problemOfAuthError(error: unknown): ProblemError | undefined {
  if (!isAuthError(error)) return undefined
  const { correlationId, remedy } = error
  const details = correlationId === undefined ? {} : { correlationId }
  switch (error.code) {
    case 'ERR_SIGN_IN_REQUIRED':
    case 'ERR_SIGN_IN_EXPIRED':
    case 'ERR_SIGN_IN_REVOKED':
      return problem(401, 'Your sign-in serves no longer. Sign in again.', details)
    case 'ERR_MFA_REQUIRED':
    case 'ERR_CONDITIONAL_ACCESS':
      return problem(401, `Entra asks you to sign in again. ${remedy}`, details)
    case 'ERR_SIGN_IN_UNAVAILABLE':
      return problem(503, 'Entra does not answer. Try again in a moment.', details)
    default:
      return problem(502, `Entra gave no token for this call. ${remedy}`, details)
  }
}
