import type { AnyAuthError } from '../errors/any-error.ts'
import type { CredentialRequest } from './read-request.ts'
import { mfaClaims, type StepUp } from './step-up.ts'

/** Has a person sign in again. */
export interface SignInAgain {
  /** How many sign-ins there have been. */
  readonly round: number
  /**
   * The refresh token of an interactive sign-in; `undefined` where the error is none that it would help against.
   *
   * @param since - the round in which the call began: when somebody signed in after that, they are not asked again
   */
  ask(request: CredentialRequest, error: AnyAuthError, since: number): Promise<string | undefined>
}

/** Asks a person. */
export type AskPerson = (
  request: CredentialRequest,
  error: AnyAuthError,
) => Promise<string | undefined>

/** Lets calls that need a person at the same time share one sign-in. */
export function shareSignIn(
  helps: (error: AnyAuthError) => boolean,
  person: AskPerson,
): SignInAgain {
  let running: Promise<string | undefined> | undefined
  let latest: string | undefined
  let round = 0

  async function begin(request: CredentialRequest, error: AnyAuthError) {
    try {
      latest = await person(request, error)
      if (latest !== undefined) round += 1
      return latest
    } finally {
      running = undefined
    }
  }

  return {
    get round() {
      return round
    },
    async ask(request, error, since) {
      if (!helps(error)) return undefined
      if (since < round) return latest
      running ??= begin(request, error)
      return running
    },
  }
}

/** Has the application ask for MFA, where it can. */
export function createStepUp(stepUp: StepUp | undefined): SignInAgain {
  return shareSignIn(
    ({ code }) => code === 'ERR_MFA_REQUIRED',
    async ({ scope, tenantId, claims }, error) => {
      if (!stepUp || error.code !== 'ERR_MFA_REQUIRED') return undefined
      const wanted = error.claims ?? claims ?? mfaClaims
      const result = await stepUp({ claims: wanted, scope, tenantId, error })
      if (!result) return undefined
      if (typeof result.refreshToken === 'string' && result.refreshToken !== '') {
        return result.refreshToken
      }
      throw new TypeError('onStepUp must give { refreshToken }, or nothing')
    },
  )
}
