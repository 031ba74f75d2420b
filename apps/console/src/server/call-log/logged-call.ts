import { type CallEvent, isPartnerCenterError } from '@partnergate/client'
import { explain } from '@partnergate/core'
import type {
  CalledAs,
  DriftKind,
  GuardVerdict,
  LoggedCall,
  ServiceAnswer,
} from '../../shared/call-log.ts'

/** What is known of a call beside what its client tells. */
export interface CallOrigin {
  readonly as: CalledAs
  /** Path of the console's page that asked. */
  readonly page: string | undefined
}

/** A call as the log shows it. Of the service's own words only the code goes in: they may repeat what was sent. */
export function loggedCall(event: CallEvent, { as, page }: CallOrigin): Omit<LoggedCall, 'id'> {
  const { operation, method, path, host, scenario, guard, evidence, outcome } = event
  const { attempts, startedAt, durationMs, correlationId, requestId } = event
  const service = serviceAnswerOf(event)
  const drift = driftOf(event)
  return {
    ...{ operation, method, path, host, as, scenario, mode: guard, outcome },
    ...{ attempts, startedAt, durationMs, correlationId, requestId },
    guard: guardVerdictOf(event),
    ...(page !== undefined && { page }),
    ...(evidence && { evidence }),
    ...(service && { service }),
    ...(drift && { drift }),
  }
}

function guardVerdictOf({ local, decision }: CallEvent): GuardVerdict {
  if (decision && local) {
    const { cell, reason, edition } = decision
    return { verdict: local, cell, reason, edition, ...explain(decision) }
  }
  switch (local) {
    case 'allowed':
      return { verdict: 'none', message: 'MFA does not apply: the operation takes applications.' }
    case 'denied':
      return { verdict: 'denied', message: 'The token cannot be read, so it proves nothing.' }
    case undefined:
      return { verdict: 'none', message: 'There was no token to decide on.' }
  }
}

function serviceAnswerOf(event: CallEvent): ServiceAnswer | undefined {
  const { attempts, service = 'silent', status, serviceCode, compliant, error } = event
  if (attempts === 0) return undefined
  const isRefusal = isPartnerCenterError(error) && 'remedy' in error && service === 'refused'
  return {
    verdict: service,
    ...(status !== undefined && { status }),
    ...(serviceCode !== undefined && { code: serviceCode }),
    ...(compliant !== undefined && { isMfaCompliant: compliant }),
    ...(isRefusal && { remedy: error.remedy }),
  }
}

function driftOf({ drift, local, service, compliant }: CallEvent): DriftKind | undefined {
  if (!drift) return undefined
  if (local === 'denied' && service === 'allowed') return 'service-allows'
  if (local === 'allowed' && service === 'refused') return 'service-refuses'
  return compliant ? 'service-finds-mfa' : 'service-finds-no-mfa'
}
