import {
  type AllowedReason,
  type ApiDecision,
  type Basis,
  type Decision,
  type DeniedReason,
  decide,
  decidePage,
  type Evidence,
  type Explanation,
  evidenceFromClaims,
  exceptionImpact,
  explain,
  type Impact,
  labels,
  type Page,
  type PageDecision,
  type PageReason,
  pageOf,
  policy,
  type Reason,
  type Reference,
  type Role,
  type Scenario,
  type Subject,
  scenarios,
} from '@partnergate/core'
import { expectTypeOf, it } from 'vitest'

declare const evidence: Evidence
declare const claims: unknown

it('has no any on its surface', () => {
  expectTypeOf(decide).parameters.not.toBeAny()
  expectTypeOf(decide).returns.not.toBeAny()
  expectTypeOf(decidePage).parameters.not.toBeAny()
  expectTypeOf(decidePage).returns.not.toBeAny()
  expectTypeOf(evidenceFromClaims).parameter(0).toBeUnknown()
  expectTypeOf(evidenceFromClaims).returns.toEqualTypeOf<Evidence>()
  expectTypeOf(pageOf).toEqualTypeOf<(url: string | URL) => Page | undefined>()
  expectTypeOf(explain).toEqualTypeOf<
    (decision: Decision | ApiDecision | PageDecision) => Explanation
  >()
  expectTypeOf(exceptionImpact).returns.toEqualTypeOf<Impact[]>()
  expectTypeOf<Decision['scenario']>().toEqualTypeOf<Scenario>()
  expectTypeOf<PageDecision['page']>().toEqualTypeOf<Page>()
  expectTypeOf<Explanation['reference']>().toEqualTypeOf<Reference>()
  expectTypeOf<Subject>().toEqualTypeOf<'user' | 'app'>()
  expectTypeOf<Basis>().toEqualTypeOf<'amr' | 'declared' | 'none'>()
})

it('narrows the reason by the verdict', () => {
  const decision = decide({ scenario: 'transact', evidence })
  if (decision.allowed) expectTypeOf(decision.reason).toEqualTypeOf<AllowedReason>()
  else expectTypeOf(decision.reason).toEqualTypeOf<DeniedReason>()
  expectTypeOf<AllowedReason | DeniedReason>().toEqualTypeOf<Reason>()
  expectTypeOf<PageReason>().toEqualTypeOf<Reason | 'role-required'>()

  const page = decidePage({ page: 'billing', roles: [], evidence })
  if (page.allowed) expectTypeOf(page.stepUp).toEqualTypeOf<false>()
})

it('takes undefined for every option that has a default', () => {
  decide({ scenario: 'transact', evidence, workload: undefined, exception: undefined })
  decidePage({ page: 'billing', roles: [], evidence, exception: undefined, edition: undefined })
  evidenceFromClaims(claims, { thirdParty: undefined, federatedMfa: undefined })
  exceptionImpact({ edition: undefined, workload: undefined })
})

it('refuses a typo in an option', () => {
  // @ts-expect-error exeption
  decide({ scenario: 'transact', evidence, exeption: true })
  // @ts-expect-error role
  decidePage({ page: 'billing', role: ['billing-admin'], roles: [], evidence })
  // @ts-expect-error thirdparty
  evidenceFromClaims(claims, { thirdparty: true })
  // @ts-expect-error workloads
  exceptionImpact({ workloads: 'other-workloads' })
})

it('refuses a value outside the vocabulary', () => {
  // @ts-expect-error no such scenario
  decide({ scenario: 'transakt', evidence })
  // @ts-expect-error no such workload
  decide({ scenario: 'transact', evidence, workload: 'exchange' })
  // @ts-expect-error no such edition
  decide({ scenario: 'transact', evidence, edition: '2024-01' })
  // @ts-expect-error a string is no boolean
  decide({ scenario: 'transact', evidence, exception: 'true' })
  // @ts-expect-error no such page
  decidePage({ page: 'home', roles: [], evidence })
  // @ts-expect-error no such role
  decidePage({ page: 'billing', roles: ['owner'], evidence })
  // @ts-expect-error none is not a kind of federated MFA
  evidenceFromClaims(claims, { federatedMfa: 'none' })
})

it('asks for the scenario and the evidence', () => {
  // @ts-expect-error no evidence
  decide({ scenario: 'transact' })
  // @ts-expect-error no scenario
  decide({ evidence })
  // @ts-expect-error no roles
  decidePage({ page: 'billing', evidence })
  // @ts-expect-error a decision is more than its reason
  explain({ reason: 'no-mfa' })
})

it('lets nobody change what is shared', () => {
  const decision = decide({ scenario: 'transact', evidence })
  // @ts-expect-error read-only
  decision.allowed = true
  // @ts-expect-error read-only
  evidence.amr.push('mfa')
  // @ts-expect-error read-only
  scenarios.push('marketplace')
  // @ts-expect-error read-only
  policy['2022-03']['partner-center'].transact.none = 'supported'
  // @ts-expect-error read-only
  labels.roles['admin-agent'] = 'Admin'
})

it('accepts lists that cannot be changed', () => {
  const roles: readonly Role[] = ['billing-admin']
  decidePage({ page: 'billing', roles, evidence })
})
