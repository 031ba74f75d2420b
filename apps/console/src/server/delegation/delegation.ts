import type { PartnerCenter } from '@partnergate/client'
import type { DelegationBasis, DelegationView } from '../../shared/delegation.ts'

/** Tells how the partner administers a customer. It never fails: what cannot be read is the stricter row. */
export type DelegationOf = (customerId: string) => Promise<DelegationView>

/**
 * Reads how customers are administered from their GDAP relationships and, without an active one, from whether the partner has DAP.
 * Nothing is kept, since a relationship may begin at any moment; who asks at the same time shares the answer.
 *
 * @param reader - Partner Center as somebody who may read GDAP relationships; a denial leaves the stricter row
 */
export function createDelegationOf(reader: PartnerCenter): DelegationOf {
  const asked = new Map<string, Promise<DelegationView>>()
  return id => {
    const customerId = id.toLowerCase()
    const known = asked.get(customerId)
    if (known) return known
    const answer = basisOf(reader, customerId)
      .catch((): DelegationBasis => 'unknown')
      .then(viewOf)
      .finally(() => asked.delete(customerId))
    asked.set(customerId, answer)
    return answer
  }
}

async function basisOf(reader: PartnerCenter, customerId: string): Promise<DelegationBasis> {
  const { value } = await reader.gdap.relationships.list({
    $filter: `customer/tenantId eq '${customerId}' and status eq 'active'`,
    $top: 1,
  })
  if (value.length > 0) return 'gdap-active'
  const { allowDelegatedAccess } = await reader.customers.get({ customerId })
  return allowDelegatedAccess === true ? 'dap-only' : 'neither'
}

function viewOf(basis: DelegationBasis): DelegationView {
  const relationship = basis === 'dap-only' ? 'dap' : 'gdap'
  return { relationship, row: `user-license-${relationship}`, basis }
}
