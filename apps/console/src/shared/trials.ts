import type { GuardMode } from '@partnergate/client'
import type { OperationId } from '@partnergate/openapi'
import { z } from 'zod'

// Listed here and not imported: the browser needs the words, not the client.
export const guardModes = ['enforce', 'warn', 'off'] as const satisfies readonly GuardMode[]

/** How far the service goes with users whose token shows no MFA: it is enforced in phases. */
export const enforcementPhases = ['off', 'report', 'half', 'on'] as const
/** One of {@link enforcementPhases}; in `half` it refuses every other request. */
export type EnforcementPhase = (typeof enforcementPhases)[number]

/** One call for each row of the policy, and one outside the rows. */
export const trials = [
  { row: 'discover', operation: 'products.list', title: 'List products' },
  { row: 'transact', operation: 'customers.subscriptions.list', title: 'List subscriptions' },
  { row: 'billing', operation: 'invoices.list', title: 'List invoices' },
  { row: 'delegated-admin', operation: 'serviceRequests.list', title: 'List service requests' },
  {
    row: 'user-license-dap',
    operation: 'customers.users.list',
    title: 'List users, by DAP',
  },
  {
    row: 'user-license-gdap',
    operation: 'customers.users.list',
    title: 'List users, by GDAP',
  },
  {
    row: 'gdap-relationships',
    operation: 'gdap.relationships.list',
    title: 'List GDAP relationships',
  },
  { row: 'api', operation: 'partnerRequests.list', title: 'List requests by MFA' },
] as const satisfies readonly { row: string; operation: OperationId; title: string }[]

/** The row of a call that can be tried, which names it. */
export type TrialRow = (typeof trials)[number]['row']

/** Which call to try, and what the guard does with it when the policy denies it. */
export const trialChoice = z.strictObject({
  row: z.enum(trials.map(({ row }) => row)),
  guard: z.enum(guardModes),
})

/** Which phase the service is in from now on. */
export const enforcementChoice = z.strictObject({ phase: z.enum(enforcementPhases) })

/** The phase that the service is in; absent where that is the service's own affair. */
export interface EnforcementView {
  readonly phase?: EnforcementPhase
}

/** A call that was tried: the log has what became of it under this id. */
export interface TrialView {
  readonly correlationId: string
}
