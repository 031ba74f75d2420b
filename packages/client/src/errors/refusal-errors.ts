import type { Operation } from '@partnergate/openapi'
import { remedyFor } from '../guard/remedy.ts'
import type { Answer } from '../response/answer.ts'
import type { ErrorDetails } from './partner-center-error.ts'
import { MfaRequiredError, type RefusalDetails, UserRequiredError } from './policy-errors.ts'

type Message = (what: string, next: string) => string

const userRemedy =
  'Use App+User authentication: sign a user in with MFA once, and keep the refresh token for unattended calls.'

/** The service wants MFA that the token does not show. */
export function mfaRefused(
  operation: Operation,
  answer: Answer,
  details: ErrorDetails,
  message: Message,
): MfaRequiredError {
  const { evidence, verdict } = answer.admission
  const { remedy, reference } = remedyFor(evidence, verdict?.decision)
  return new MfaRequiredError(message('requires MFA', remedy), {
    ...refusalOf(operation, answer, details),
    remedy,
    reference,
  })
}

/** The service wants a user where an application came alone. */
export function userRefused(
  operation: Operation,
  answer: Answer,
  details: ErrorDetails,
  message: Message,
): UserRequiredError {
  return new UserRequiredError(message('does not take app-only tokens here', userRemedy), {
    ...refusalOf(operation, answer, details),
    remedy: userRemedy,
    reference: undefined,
  })
}

function refusalOf(
  operation: Operation,
  { admission }: Answer,
  details: ErrorDetails,
): Omit<RefusalDetails, 'remedy' | 'reference'> {
  const decision = admission.verdict?.decision
  return {
    ...details,
    origin: 'service',
    scenario: decision?.scenario ?? operation.scenario,
    decision,
  }
}
