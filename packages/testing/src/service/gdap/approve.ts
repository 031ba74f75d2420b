import { WrongStateError } from '../../errors/wrong-state-error.ts'
import { addDuration } from '../../time/duration.ts'
import type { State } from '../state.ts'

/**
 * What the customer's administrator does in their own portal: approves the relationship that was offered.
 *
 * @param customerId - who approves, when the relationship doesn't name a customer
 * @throws WrongStateError when the relationship is unknown or wasn't offered
 */
export function approve(
  { relationships, customers, clock }: State,
  id: string,
  customerId?: string,
): void {
  const relationship = relationships.find(id)
  if (relationship?.status !== 'approvalPending') {
    const status = relationship ? `is ${relationship.status}` : "doesn't exist"
    throw new WrongStateError(
      `The relationship ${id} ${status}; only one that is approvalPending can be approved. Offer it with a request of action lockForApproval first`,
    )
  }
  const tenantId = customerId ?? relationship.customer.tenantId ?? customers.all()[0]?.id
  const customer = tenantId === undefined ? undefined : customers.find(tenantId)
  const now = clock.now()
  Object.assign(relationship, {
    status: 'active',
    ...(tenantId !== undefined && {
      customer: {
        tenantId,
        displayName: customer?.companyName ?? relationship.customer.displayName ?? '',
      },
    }),
    activated: now,
    modified: now,
    end: addDuration(now, relationship.duration),
    version: relationship.version + 1,
  })
}
