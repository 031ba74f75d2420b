import { WrongStateError } from '../../errors/wrong-state-error.ts'
import { addDuration } from '../../time/duration.ts'
import type { State } from '../state.ts'
import { settleMs } from './relationship.ts'
import { settle } from './settle.ts'
import { tellOfRelationship } from './tell.ts'

export interface ApprovalOptions {
  /**
   * Whether the relationship is active at once, or `approved` until the clock has been advanced by ten seconds.
   * @default 'at-once'
   */
  readonly activation?: 'at-once' | 'by-clock'
}

/**
 * What the customer's administrator does in their own portal: approves the relationship that was offered.
 *
 * @param customerId - who approves, when the relationship doesn't name a customer
 * @throws WrongStateError when the relationship is unknown or wasn't offered
 */
export function approve(
  { relationships, customers, clock, journal }: State,
  id: string,
  customerId?: string,
  { activation = 'at-once' }: ApprovalOptions = {},
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
  const activates = activation === 'at-once' ? now : now + settleMs
  Object.assign(relationship, {
    status: 'approved',
    activates,
    ...(tenantId !== undefined && {
      customer: {
        tenantId,
        displayName: customer?.companyName ?? relationship.customer.displayName ?? '',
      },
    }),
    modified: now,
    end: addDuration(activates, relationship.duration),
    version: relationship.version + 1,
  })
  tellOfRelationship(journal, relationship, 'approved')
  settle(journal, relationship, now)
}
