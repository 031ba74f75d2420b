import { createPartnerCenter, type Relationship } from '@partnergate/client'
import type { MockTenant } from '@partnergate/testing'
import { createDelegationOf } from '../delegation/delegation.ts'

/** As many of the tenant's customers are looked through. */
const looked = 20

/** Finds a customer of the mock tenant by how it is administered. Nobody's log has the calls for it. */
export function demoCustomers({ credential, fetch, customers }: MockTenant) {
  const delegationOf = createDelegationOf(
    createPartnerCenter({ credential: credential('admin-agent/entra'), fetch }),
  )
  return async (relationship: Relationship): Promise<string | undefined> => {
    for (const { id } of customers.slice(0, looked)) {
      const { basis } = await delegationOf(id)
      if (basis === (relationship === 'dap' ? 'dap-only' : 'gdap-active')) return id
    }
    return undefined
  }
}
