import type { OperationTypes } from '@partnergate/openapi'
import { matches } from '../../protocol/etag.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { subscriptionEtag } from './render.ts'
import type { Subscription, SubscriptionStatus } from './subscriptions.ts'

type Body = OperationTypes['customers.subscriptions.update']['body']

/**
 * Makes sure that a change is meant for the current version.
 *
 * @throws ServiceError 412 when `If-Match` is stale, 400 with 2055 when the etag in the body is
 */
export function checkVersion(
  subscription: Subscription,
  ifMatch: string | undefined,
  body: Body,
): void {
  const etag = subscriptionEtag(subscription)
  const description = 'The etag is no longer valid; read the subscription again.'
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, etag)) throw new ServiceError(412, '2055', description)
    return
  }
  const given = body.attributes?.etag
  if (given !== undefined && given !== etag) throw new ServiceError(400, '2055', description)
}

/** Changes that a status allows to. */
const transitions: Readonly<Record<SubscriptionStatus, readonly SubscriptionStatus[]>> = {
  active: ['active', 'suspended', 'deleted'],
  suspended: ['suspended', 'active', 'deleted'],
  expired: ['expired'],
  deleted: ['deleted'],
}

/**
 * Applies what the body changes; everything is checked first, so that a refused change leaves no trace.
 *
 * @throws ServiceError 400 when the status or the quantity can't become what the body says
 */
export function change(subscription: Subscription, body: Body): void {
  const { status: current } = subscription
  if (current === 'deleted') {
    throw new ServiceError(400, '2011', 'A deleted subscription cannot be updated.')
  }
  if (current === 'expired') {
    throw new ServiceError(400, '900279', 'An expired subscription cannot be updated.')
  }
  const status = statusAfter(current, body.status)
  const quantity = body.quantity ?? subscription.quantity
  if (quantity !== subscription.quantity) checkQuantity(subscription, status, quantity)
  const billingCycle = cycleAfter(subscription, body.billingCycle)
  Object.assign(subscription, {
    status,
    quantity,
    billingCycle,
    friendlyName: body.friendlyName ?? subscription.friendlyName,
    autoRenewEnabled: body.autoRenewEnabled ?? subscription.autoRenewEnabled,
    version: subscription.version + 1,
  })
  if (body.partnerId) subscription.partnerId = body.partnerId
  if (body.scheduledNextTermInstructions !== undefined) {
    subscription.scheduledNextTermInstructions = body.scheduledNextTermInstructions
  }
}

function statusAfter(current: SubscriptionStatus, wanted: string | undefined): SubscriptionStatus {
  if (wanted === undefined) return current
  const next = transitions[current].find(status => status === wanted)
  if (next) return next
  throw new ServiceError(400, '800096', `The status of the subscription cannot become ${wanted}.`)
}

function checkQuantity(
  { availability }: Subscription,
  status: SubscriptionStatus,
  quantity: number,
) {
  if (status === 'suspended') {
    throw new ServiceError(
      400,
      '2001',
      'The quantity of a suspended subscription cannot be changed.',
    )
  }
  const { minimum = 1, maximum } = availability.sku
  if (Number.isInteger(quantity) && quantity >= minimum && quantity <= maximum) return
  throw new ServiceError(
    400,
    '2002',
    `The quantity ${quantity} is not within the allowed ${minimum} to ${maximum}.`,
  )
}

function cycleAfter(subscription: Subscription, wanted: string | undefined) {
  if (wanted === undefined || wanted === subscription.billingCycle) return subscription.billingCycle
  const { terms } = subscription.availability.sku
  const term = terms.find(({ duration }) => duration === subscription.termDuration)
  const cycle = term?.cycles.find(known => known === wanted)
  if (cycle) return cycle
  throw new ServiceError(
    400,
    '800097',
    `The billing cycle of the subscription cannot become ${wanted}.`,
  )
}
