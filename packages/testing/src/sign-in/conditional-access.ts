import type { Kept } from '../snapshot/kept.ts'
import { SignInRefusal } from './aadsts.ts'
import type { Session } from './sessions.ts'

/** What a directory demands of those who sign in; all of it is off at first. */
export interface AccessPolicy {
  /** A conditional access policy asks every user for MFA: 50076 where there was none. */
  readonly requireMfa?: boolean
  /** Security defaults: the same, and users who have no MFA set up get 50079. */
  readonly securityDefaults?: boolean
  /** MFA that is older than this has to be repeated: 50078. In milliseconds of the tenant's clock. */
  readonly mfaMaxAgeMs?: number
  /** A policy blocks access: 53003. */
  readonly block?: boolean
  /** A third party's control wants to see the user: 50158. */
  readonly externalChallenge?: boolean
}

/** Policies by directory. */
export interface Policies {
  of(tenantId: string): AccessPolicy
  set(tenantId: string, policy: AccessPolicy): void
}

const known = [
  'requireMfa',
  'securityDefaults',
  'mfaMaxAgeMs',
  'block',
  'externalChallenge',
] as const satisfies (keyof AccessPolicy)[]

export function createPolicies(kept: Kept): Policies {
  const policies = kept.map<string, AccessPolicy>('policies')
  return {
    of: tenantId => policies.get(tenantId) ?? {},
    set(tenantId, policy) {
      for (const name of Object.keys(policy)) {
        if (known.some(one => one === name)) continue
        throw new TypeError(
          `conditionalAccess has no switch ${name}; there are ${known.join(', ')}`,
        )
      }
      policies.set(tenantId, policy)
    },
  }
}

export interface AccessCheck {
  readonly policy: AccessPolicy
  readonly session: Session
  readonly resource: string
  readonly now: number
  /** OAuth's `error` for what the user can put right by signing in again. */
  readonly error: 'invalid_grant' | 'interaction_required'
  /** Id of the policy in a claims challenge. */
  readonly policyId: string
  /** Whether the user has set up Entra MFA since the tenant began. */
  readonly hasRegistered: boolean
}

/** Whether nobody gets in without MFA. */
export const demandsMfaOf = ({ requireMfa, securityDefaults }: AccessPolicy): boolean =>
  requireMfa === true || securityDefaults === true

/** @throws SignInRefusal 53003, 50158, 50079, 50076 or 50078 when the session doesn't show what the policy demands */
export function checkAccess(check: AccessCheck): void {
  const { policy, session, resource, now, error, policyId, hasRegistered } = check
  const refuse = (code: 50076 | 50078 | 50079 | 50158) => {
    const essential = { capolids: { essential: true, values: [policyId] } }
    const claims = JSON.stringify({ access_token: essential })
    return new SignInRefusal(code, { values: { resource }, error, claims })
  }
  if (policy.block) throw new SignInRefusal(53003, { error })
  if (policy.externalChallenge) throw refuse(50158)
  if (session.mfaAt === undefined) {
    const hasMfa = hasRegistered || session.persona.mfa !== 'none'
    if (policy.securityDefaults && !hasMfa) throw refuse(50079)
    if (policy.requireMfa || policy.securityDefaults) throw refuse(50076)
  } else if (policy.mfaMaxAgeMs !== undefined && now - session.mfaAt > policy.mfaMaxAgeMs) {
    throw refuse(50078)
  }
}
