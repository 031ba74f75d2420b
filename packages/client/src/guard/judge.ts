import { type Evidence, explain } from '@partnergate/core'
import type { Exchange } from '../call/exchange.ts'
import { MfaRequiredError, UserRequiredError } from '../errors/policy-errors.ts'
import { CredentialError } from '../errors/token-errors.ts'
import type { Settings } from '../options/settings.ts'
import type { GuardDecision } from './decision.ts'
import { decideFor } from './scenario.ts'
import type { Verdict } from './verdict.ts'

/**
 * The local verdict on a token for a call. An app-only token passes where the operation takes it, as MFA does not
 * apply to it; everything else is the policy's to decide, and a token that cannot be read proves nothing.
 */
export async function judge(
  exchange: Exchange,
  evidence: Evidence | undefined,
  settings: Settings,
): Promise<Verdict> {
  if (!evidence) return denied(evidence, undefined, unreadable(exchange))
  const { operation } = exchange.request
  const takesApps = operation.auth.includes('app')
  if (evidence.subject === 'app' && takesApps && settings.appOnly === 'allow') {
    return { allowed: true, evidence, decision: undefined, refusal: undefined }
  }
  const decision = await decideFor(exchange.request, evidence, settings)
  if (decision.allowed) return { allowed: true, evidence, decision, refusal: undefined }
  return denied(evidence, decision, refusal(exchange, decision, takesApps))
}

function denied(
  evidence: Evidence | undefined,
  decision: GuardDecision | undefined,
  error: NonNullable<Verdict['refusal']>,
): Verdict {
  return { allowed: false, evidence, decision, refusal: error }
}

function refusal(exchange: Exchange, decision: GuardDecision, takesApps: boolean) {
  const { operation } = exchange.request
  const { message, remedy, reference } = explain(decision)
  const details = {
    operation: operation.id,
    correlationId: exchange.correlationId,
    requestId: exchange.requestId,
    origin: 'guard',
    scenario: decision.scenario,
    decision,
    reference,
  } as const
  const start = `${operation.id} was not sent.`
  if (decision.reason !== 'user-required') {
    return new MfaRequiredError(`${start} ${message} ${remedy}`, { ...details, remedy })
  }
  if (!takesApps) {
    return new UserRequiredError(`${start} ${message} ${remedy}`, { ...details, remedy })
  }
  // The operation would take the token; it is the client's own option that says no.
  const ownRemedy = `Use an App+User token, or create the client without appOnly: 'deny'.`
  const said = `The client refuses app-only tokens.`
  return new UserRequiredError(`${start} ${said} ${ownRemedy}`, { ...details, remedy: ownRemedy })
}

function unreadable({ request, correlationId, requestId }: Exchange): CredentialError {
  const operation = request.operation.id
  return new CredentialError(
    `${operation} was not sent: the credential's token is no JWT, so it shows no MFA. ` +
      `Use a credential that gives Entra access tokens, or guard: 'off' to leave the check to the service.`,
    { operation, correlationId, requestId },
  )
}
