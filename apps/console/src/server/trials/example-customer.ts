import type { PartnerCenter, Relationship } from '@partnergate/client'
import type { TrialRow } from '../../shared/trials.ts'
import { problem } from '../problems/problem.ts'
import type { Session } from '../sessions/session.ts'

/** How the customer must be administered for its users to be governed by the row; absent where any will do. */
const needs: { readonly [Row in TrialRow]?: Relationship | 'any' } = {
  transact: 'any',
  'user-license-dap': 'dap',
  'user-license-gdap': 'gdap',
}

/** As many customers are looked through. */
const looked = 20

/**
 * A customer to try a call on; empty for a call that is about none.
 *
 * @throws PartnerCenterError when the customers cannot be listed
 * @throws a problem (404) when none of the first ones will do
 */
export async function exampleCustomer(
  { partner, delegationOf }: Session,
  client: PartnerCenter,
  row: TrialRow,
): Promise<string> {
  const need = needs[row]
  if (need === undefined) return ''
  const known = await partner.exampleCustomer?.(need === 'any' ? 'gdap' : need)
  if (known !== undefined) return known
  const { items } = await client.customers.list({ size: looked })
  for (const { id } of items ?? []) {
    if (id === undefined) continue
    if (need === 'any') return id
    const { relationship, basis } = await delegationOf(id)
    if (relationship === need) return id
    // What cannot be read of one customer cannot be read of the next.
    if (basis === 'unknown') break
  }
  const way = need === 'dap' ? 'by DAP alone' : 'by GDAP'
  throw problem(
    404,
    `None of the first ${looked} customers is administered ${way}, as far as your sign-in may read.`,
  )
}
