import type { Call, Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { renderOrder } from '../orders/render.ts'
import { accept } from './accept.ts'
import { problemOf, requireTransferable } from './eligibility.ts'
import { renderLine, renderTransfer } from './render.ts'
import type { Transfer } from './transfer.ts'

type OfOne =
  | 'customers.transfers.get'
  | 'customers.transfers.update'
  | 'customers.transfers.delete'
  | 'customers.transfers.accept'

type TransferOperation =
  | OfOne
  | 'customers.transfers.list'
  | 'customers.transfers.create'
  | 'customers.transfersEligibility.list'

const customerOf = ({ parameters, state }: Call<TransferOperation>) =>
  state.customers.get(parameters.customerId)

function transferOf(call: Call<OfOne>): Transfer {
  const found = call.state.transfers.get(customerOf(call).id, call.parameters.transferId)
  call.state.transfers.look(found)
  return found
}

const rendered = (call: Call<TransferOperation>, transfer: Transfer) =>
  renderTransfer(transfer, customerOf(call), call.state.partner)

/** Subscriptions that go from one partner to another. The tenant plays both: either may be the tenant's own. */
export const transferHandlers: Handlers<TransferOperation> = {
  'customers.transfers.list': call => ({
    data: call.state.transfers.of(customerOf(call).id).map(one => rendered(call, one)),
  }),

  'customers.transfers.create'(call) {
    const { body, state, caller } = call
    const customer = customerOf(call)
    const { subscriptions } = customer.commerce()
    const { sourcePartnerTenantId, targetPartnerTenantId, lineItems } = body
    checkPartners(call, sourcePartnerTenantId, targetPartnerTenantId)
    if (!lineItems?.length) throw new ServiceError(400, '800078', 'There is nothing to transfer.')
    const others = state.transfers.of(customer.id)
    const lines = lineItems.map((line, number) => {
      const subscription = subscriptions.find(line.subscriptionId)
      if (!subscription) {
        const description = `The customer has no subscription ${line.subscriptionId}.`
        throw new ServiceError(400, '800078', description)
      }
      requireTransferable(subscription, others)
      const addOns = subscriptions
        .all()
        .filter(one => one.parentSubscriptionId === subscription.id && one.status === 'active')
      return {
        number,
        subscriptionId: subscription.id,
        partnerIdOnRecord: line.partnerIdOnRecord ?? undefined,
        addOns: addOns.map(({ id }) => id),
      }
    })
    const transfer = state.transfers.add({
      customerId: customer.id,
      ...{ sourcePartnerTenantId, targetPartnerTenantId, lines },
      sourcePartnerName: body.sourcePartnerName ?? undefined,
      targetPartnerName: body.targetPartnerName ?? undefined,
      modifiedBy: caller.objectId,
    })
    return { data: rendered(call, transfer) }
  },

  'customers.transfers.get': call => ({ data: rendered(call, transferOf(call)) }),

  'customers.transfers.update'(call) {
    const transfer = transferOf(call)
    const status = call.body.status?.toLowerCase()
    if (status !== 'rejected' && status !== 'reject') {
      throw new ServiceError(400, '900102', 'A transfer can be rejected, and nothing else.')
    }
    call.state.transfers.requireOpen(transfer)
    call.state.transfers.answer(transfer, 'Rejected', call.caller.objectId)
    return { data: rendered(call, transfer) }
  },

  'customers.transfers.delete'(call) {
    const transfer = transferOf(call)
    call.state.transfers.requireOpen(transfer)
    call.state.transfers.remove(transfer)
    return { status: 204 }
  },

  'customers.transfers.accept'(call) {
    const transfer = transferOf(call)
    const customer = customerOf(call)
    call.state.transfers.requireOpen(transfer)
    const { orders, failed } = accept(call.state, customer, transfer)
    call.state.transfers.answer(transfer, 'InProgress', call.caller.objectId)
    return {
      data: {
        orders: orders.map(order => renderOrder(order, customer.id)),
        transferErrors: failed.map(line => ({
          code: 800078,
          description: `The subscription ${line.subscriptionId} is not active.`,
          lineItems: [renderLine(line, customer)],
          attributes: { objectType: 'TransferError' },
        })),
        attributes: { objectType: 'TransferSubmitResult' },
      },
    }
  },

  'customers.transfersEligibility.list'(call) {
    const customer = customerOf(call)
    const transfers = call.state.transfers.of(customer.id)
    const data = customer
      .commerce()
      .subscriptions.all()
      .filter(({ parentSubscriptionId }) => parentSubscriptionId === undefined)
      .map(subscription => {
        const reason = problemOf(subscription, transfers)?.reason
        const isEligible = reason === undefined
        const attributes = { objectType: 'TransferEligibility' }
        return { id: subscription.id, isEligible, ...(reason && { reason }), attributes }
      })
    return { data }
  },
}

/** @throws ServiceError 400: 900148 when giver and taker are the same, 900400 when neither is the tenant's partner */
function checkPartners(
  { state }: Call<TransferOperation>,
  source: string | undefined,
  target: string | undefined,
): asserts source is string {
  if (source?.toLowerCase() === target?.toLowerCase()) {
    throw new ServiceError(400, '900148', 'The source partner is the partner that asks.')
  }
  if (source === state.partner.tenantId || target === state.partner.tenantId) return
  throw new ServiceError(400, '900400', 'The transfer is between other partners.')
}
