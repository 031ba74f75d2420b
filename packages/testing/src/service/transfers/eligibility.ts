import { ServiceError } from '../../protocol/service-error.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Transfer } from './transfer.ts'

/** What stands against handing a subscription over; nothing when it can be. */
export interface TransferProblem {
  readonly code: string
  readonly reason: string
}

export function problemOf(
  subscription: Subscription,
  transfers: readonly Transfer[],
): TransferProblem | undefined {
  const { id, status, availability } = subscription
  const { type } = availability.sku.product
  if (status !== 'active') {
    const state = status.charAt(0).toUpperCase() + status.slice(1)
    return { code: '800078', reason: `Subscription: ${id} is in state: ${state}` }
  }
  if (type.id === 'MarketplaceSaaS') {
    return { code: '900146', reason: 'Subscriptions of third parties cannot be transferred' }
  }
  if (type.id === 'Azure' && !availability.sku.metered) {
    return { code: '900145', reason: 'Azure reservations cannot be transferred' }
  }
  const other = transfers.find(
    one =>
      (one.status === 'Active' || one.status === 'InProgress') &&
      one.lines.some(line => line.subscriptionId === id || line.addOns.includes(id)),
  )
  if (!other) return undefined
  const reason = `subscription is already part of another transfer request id : ${other.id}`
  return { code: '900101', reason }
}

/** @throws ServiceError 400, or 409 with 900101 for one that is being transferred */
export function requireTransferable(
  subscription: Subscription,
  transfers: readonly Transfer[],
): void {
  const problem = problemOf(subscription, transfers)
  if (!problem) return
  const { code, reason } = problem
  throw new ServiceError(code === '900101' ? 409 : 400, code, `${reason}.`)
}
