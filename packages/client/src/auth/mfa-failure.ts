import { entraMfaCode } from '../errors/entra-mfa.ts'
import { isRecord } from '../internal/is-record.ts'

/** Errors name errors behind them; nobody nests them deeper than this. */
const deepest = 5

/** What a credential's failure says of MFA. */
export interface MfaFailure {
  /** What the credential itself advises. */
  readonly remedy: string | undefined
}

/**
 * Whether a credential failed because the sign-in lacks MFA: our own credentials say `ERR_MFA_REQUIRED`, those of the
 * Azure SDK and MSAL pass on Entra's code in their message or in an error behind it.
 */
export function mfaFailureOf(error: unknown, depth = 0): MfaFailure | undefined {
  if (!isRecord(error) || depth > deepest) return undefined
  const { code, remedy, message, cause } = error
  if (code === 'ERR_MFA_REQUIRED') {
    return { remedy: typeof remedy === 'string' ? remedy : undefined }
  }
  if (typeof message === 'string' && entraMfaCode.test(message)) return { remedy: undefined }
  return mfaFailureOf(cause, depth + 1)
}
