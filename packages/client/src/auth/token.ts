import type { Exchange } from '../call/exchange.ts'
import { isPartnerCenterError } from '../errors/any-error.ts'
import { MfaRequiredError } from '../errors/policy-errors.ts'
import { CredentialError } from '../errors/token-errors.ts'
import { abortable } from '../internal/abortable.ts'
import type { Settings } from '../options/settings.ts'
import { mfaFailureOf } from './mfa-failure.ts'

const signInAgain =
  'Sign in again interactively with MFA, and replace the stored refresh token: it keeps the MFA of the sign-in that made it.'

/**
 * Asks the credential for the token of the exchange's host. It is asked every time: it knows when to answer from
 * its cache, and what is decided on is the very token that is sent.
 *
 * @param claims - claims challenge of the service, as JSON text
 * @throws CredentialError (`ERR_CREDENTIAL`) when there is no usable token
 * @throws MfaRequiredError (`ERR_MFA_REQUIRED`) when the credential's sign-in lacks the MFA that Entra wants for one
 */
export async function getToken(
  exchange: Exchange,
  { credential, hosts }: Settings,
  claims?: string,
): Promise<string> {
  const { request, signal } = exchange
  const { audience, label } = hosts[request.operation.host]
  signal?.throwIfAborted()
  const answer = await ask()
  if (!answer) {
    throw failure('the credential gave no token', `Sign in again, for the audience ${audience}.`)
  }
  const { token } = answer
  // A Headers object would repeat a token that it cannot take in its error message.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw failure('the credential gave a token that no header can carry', `Check the credential.`)
  }
  return token

  async function ask() {
    try {
      const asked = credential.getToken([`${audience}/.default`], {
        ...(claims === undefined ? {} : { claims }),
        ...(signal && { abortSignal: signal }),
      })
      return await abortable(Promise.resolve(asked), signal)
    } catch (error) {
      signal?.throwIfAborted()
      if (isPartnerCenterError(error)) throw error
      const mfa = mfaFailureOf(error)
      if (mfa) throw withoutMfa(mfa.remedy ?? signInAgain, error)
      const next = 'The cause says why; when it speaks of an expired sign-in, sign in again.'
      throw failure(`the credential failed to get a token for ${label}`, next, error)
    }
  }

  function withoutMfa(remedy: string, cause: unknown): MfaRequiredError {
    const { operation } = request
    const { correlationId, requestId } = exchange
    return new MfaRequiredError(
      `${operation.id} was not sent: the credential's sign-in lacks MFA. ${remedy}`,
      {
        operation: operation.id,
        correlationId,
        requestId,
        cause,
        origin: 'credential',
        scenario: operation.scenario,
        decision: undefined,
        remedy,
        reference: undefined,
      },
    )
  }

  function failure(what: string, next: string, cause?: unknown): CredentialError {
    const { operation } = request
    const { correlationId, requestId } = exchange
    return new CredentialError(`${operation.id} was not sent: ${what}. ${next}`, {
      operation: operation.id,
      correlationId,
      requestId,
      cause,
    })
  }
}
