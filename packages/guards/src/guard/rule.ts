import {
  type ApiDecision,
  type Decision,
  decide,
  decideApi,
  decidePage,
  type Edition,
  type Evidence,
  evidenceFromClaims,
  type Page,
  type PageDecision,
  type Role,
  type Scenario,
  scenarios,
  type Workload,
} from '@partnergate/core'
import { objectOf, oneOf, onlyKnown } from '../internal/checks.ts'
import type { VerifiedClaims } from '../token/verified-claims.ts'

/** A route that does what a scenario of the policy is about. */
export interface ScenarioRule {
  readonly scenario: Scenario
  /**
   * Where it is done.
   *
   * @default 'partner-center'
   */
  readonly workload?: Workload | undefined
}

/** A route that belongs to no scenario: App+User access needs MFA. */
export interface ApiRule {
  readonly scenario: 'api'
}

/** A route that shows a page of the dashboard. */
export interface DashboardRule {
  readonly page: Page
  /** The caller's roles, or where to find them: a function of the verified claims. */
  readonly roles: readonly Role[] | RolesOf
}

/** Finds the roles of a caller. What it throws reaches the framework: it is the application's own failure. */
export type RolesOf = (claims: VerifiedClaims) => readonly Role[] | Promise<readonly Role[]>

/** What a route is about. */
export type Rule = ScenarioRule | ApiRule | DashboardRule

/** The decision that a rule leads to. */
export type DecisionOf<Given extends Rule> = Given extends DashboardRule
  ? PageDecision
  : Given extends ApiRule
    ? ApiDecision
    : Decision

/** Any decision. */
export type AnyDecision = Decision | ApiDecision | PageDecision

/** The part of the options that decisions depend on. */
export interface PolicySettings {
  readonly edition: Edition
  readonly exception: boolean
}

/** Decides about a caller. */
export type Judge = (claims: VerifiedClaims, evidence: Evidence) => Promise<AnyDecision>

const nobody = evidenceFromClaims({})

/**
 * Turns a rule into a function.
 *
 * @throws TypeError for what isn't a rule, naming the field and what it can be
 */
export function judgeOf(rule: Rule, policy: PolicySettings): Judge {
  return 'page' in objectOf(rule, 'rule')
    ? pageJudge(rule as DashboardRule, policy)
    : scenarioJudge(rule as ScenarioRule | ApiRule, policy)
}

function scenarioJudge(rule: ScenarioRule | ApiRule, policy: PolicySettings): Judge {
  onlyKnown(rule, rule.scenario === 'api' ? ['scenario'] : ['scenario', 'workload'], 'a rule')
  const scenario = oneOf([...scenarios, 'api'], rule.scenario, 'rule.scenario')
  const workload = 'workload' in rule ? rule.workload : undefined
  const judge = (evidence: Evidence) =>
    scenario === 'api'
      ? decideApi({ ...policy, evidence })
      : decide({ ...policy, evidence, scenario, workload })
  // A mistake in the rule shows when the route is made, not with its first caller.
  judge(nobody)
  return async (_, evidence) => judge(evidence)
}

function pageJudge({ page, roles, ...rest }: DashboardRule, policy: PolicySettings): Judge {
  onlyKnown(rest, ['page', 'roles'], 'a rule')
  const judge = (held: readonly Role[], evidence: Evidence) =>
    decidePage({ ...policy, page, roles: held, evidence })
  judge(typeof roles === 'function' ? [] : roles, nobody)
  return async (claims, evidence) =>
    judge(typeof roles === 'function' ? await roles(claims) : roles, evidence)
}
