import { redacted } from '../errors/redacted.ts'
import { isMfaRefusal, isUserRefusal } from '../errors/refusals.ts'
import type { Answer } from './answer.ts'
import { complianceOf } from './compliance.ts'

/** What an answer says about access. */
export interface ServiceVerdict {
  readonly status: number
  readonly code: string | undefined
  /** `undefined` where the answer says nothing about access: throttled, failed, refused for another reason. */
  readonly access: 'allowed' | 'refused' | undefined
  /** Whether the service finds the token's MFA sufficient; `undefined` where it did not say. */
  readonly compliant: boolean | undefined
}

const silent = [401, 403, 408, 429]

/** Reads from an answer what the service thinks of the call's access. */
export function serviceVerdictOf(answer: Answer): ServiceVerdict {
  const { status } = answer.response
  const refused = isMfaRefusal(answer) || isUserRefusal(answer)
  const spoke = answer.response.ok || (status >= 400 && status < 500 && !silent.includes(status))
  return {
    status,
    code: redacted(answer.fault?.code, answer.admission.token),
    access: refused ? 'refused' : spoke ? 'allowed' : undefined,
    compliant: complianceOf(answer.response.headers, answer.body),
  }
}
