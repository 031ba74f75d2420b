import type { ApiDecision, Decision } from '@partnergate/core'
import type { OperationScenario } from '@partnergate/openapi'

/** What the policy says of a call: a row's decision, or that of the API rule for operations outside the rows. */
export type GuardDecision = Decision | ApiDecision

/** The row that governs a call. `user-license` remains where the customer's relationship was not asked for. */
export type CallScenario = GuardDecision['scenario'] | OperationScenario
