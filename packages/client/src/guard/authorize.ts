import { getToken } from '../auth/token.ts'
import type { Client } from '../call/client.ts'
import type { Exchange } from '../call/exchange.ts'
import type { Admission } from './admission.ts'
import { judge } from './judge.ts'
import { notify } from './notify.ts'

/**
 * Token, evidence, decision: runs before every single try of a request, so that what is decided on is what is sent.
 *
 * @param claims - claims challenge of the service, as JSON text
 * @throws MfaRequiredError (`ERR_MFA_REQUIRED`) when the policy denies the call
 * @throws UserRequiredError (`ERR_USER_REQUIRED`) for an app-only token on an operation that doesn't take it
 * @throws CredentialError (`ERR_CREDENTIAL`) when there is no token, or one that cannot be read
 */
export async function authorize(
  client: Client,
  exchange: Exchange,
  claims?: string,
): Promise<Admission> {
  const { settings, evidenceOf } = client
  const token = await getToken(exchange, settings, claims)
  const evidence = evidenceOf(token)
  const judging = judge(exchange, evidence, settings)
  // When the guard is off, a relationship function that fails is no reason to fail the call.
  const verdict = settings.guard === 'off' ? await judging.catch(() => undefined) : await judging
  exchange.tries.judge({ evidence, verdict })
  exchange.signal?.throwIfAborted()
  const refusal = verdict?.refusal
  if (refusal && settings.guard === 'enforce') throw refusal.error
  if (refusal && settings.guard === 'warn') {
    const operation = exchange.request.operation.id
    notify(settings.onWarning, {
      message: `${operation} goes against the policy. ${refusal.why}`,
      operation,
      correlationId: exchange.correlationId,
      decision: verdict.decision,
      error: refusal.error,
    })
  }
  return { token, evidence, verdict }
}
