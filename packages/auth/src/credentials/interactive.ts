import { clouds } from '../clouds/clouds.ts'
import { resourceOf } from '../clouds/resource.ts'
import type { TokenCredential } from '../credential.ts'
import type { AnyAuthError } from '../errors/any-error.ts'
import { mfaRemedy } from '../errors/entra-families.ts'
import { MfaRequiredError } from '../errors/sign-in-errors.ts'
import { InvalidTokenResponseError } from '../errors/token-errors.ts'
import type { TokenAnswer } from '../flows/token-answer.ts'
import type { Application } from '../options/application.ts'
import type { Session } from '../store/session.ts'
import { showsMfa } from './shows-mfa.ts'
import type { StepUpResult } from './step-up.ts'

/** What a sign-in is for. What is left out: Partner Center, with MFA. */
export interface SignInRequest {
  /** Scopes of one resource. @default those of Partner Center */
  readonly scope?: string | undefined
  /** Claims for the sign-in to satisfy, as JSON text. @default that it passes MFA */
  readonly claims?: string | undefined
  /** Ends the waiting for the person. */
  readonly signal?: AbortSignal | undefined
}

/** A credential that can ask a person. */
export interface InteractiveCredential extends TokenCredential {
  /**
   * Signs the user in now, with MFA, and keeps the sign-in in the store. It fits `onStepUp` of `secureApplicationModel`.
   *
   * @throws AuthError: `SignInDeclinedError` (`ERR_SIGN_IN_DECLINED`), `MfaRequiredError` (`ERR_MFA_REQUIRED`) when
   * the sign-in passed no MFA; nothing is stored then
   */
  signIn(request?: SignInRequest): Promise<StepUpResult>
}

/** Errors that a new sign-in helps against. */
const curable: ReadonlySet<AnyAuthError['code']> = new Set([
  'ERR_MFA_REQUIRED',
  'ERR_SIGN_IN_REQUIRED',
  'ERR_SIGN_IN_EXPIRED',
  'ERR_SIGN_IN_REVOKED',
])

export function helpsToSignIn({ code }: AnyAuthError): boolean {
  return curable.has(code)
}

/** Scopes of a sign-in that asks for nothing special. */
export function scopeOf({ cloud }: Application, scope: string | undefined): string {
  return resourceOf(scope ?? `${clouds[cloud].audiences['partner-center']}/.default`).scope
}

/** Keeps what a sign-in gave, unless it has no MFA where it should. */
export async function keepSignIn(
  { session, requireMfa }: { readonly session: Session; readonly requireMfa: boolean },
  { token, refreshToken }: TokenAnswer,
): Promise<StepUpResult> {
  if (refreshToken === undefined) {
    throw new InvalidTokenResponseError('The sign-in gave no refresh token', {
      remedy: 'Check that the application may ask for offline_access.',
    })
  }
  const mfa = showsMfa(token)
  if (!mfa && requireMfa) {
    throw new MfaRequiredError('The sign-in passed no MFA; it was not saved', { remedy: mfaRemedy })
  }
  await session.replace({ refreshToken, mfa })
  return { refreshToken }
}
