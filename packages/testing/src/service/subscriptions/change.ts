import type { OperationTypes } from '@partnergate/openapi'
import { matches } from '../../protocol/etag.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { checkQuantity } from './change-quantity.ts'
import type { ChangeScope } from './change-scope.ts'
import { cancel, checkStatus } from './change-status.ts'
import { checkInstructions } from './next-term.ts'
import { subscriptionEtag } from './render.ts'
import type { Subscription } from './subscription.ts'
import { setQuantity, termOf } from './term.ts'

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

/**
 * Applies what the body changes; everything is checked first, so that a refused change leaves no trace.
 *
 * @throws ServiceError 400, 403 or 409 with the code of the rule that stands against it
 */
export function change(subscription: Subscription, body: Body, scope: ChangeScope): void {
  const status = checkStatus(subscription, body.status, scope)
  const quantity = body.quantity ?? subscription.quantity
  if (quantity !== subscription.quantity && status !== 'deleted') {
    checkQuantity(subscription, status, quantity, scope)
  }
  const billingCycle = cycleAfter(subscription, body.billingCycle)
  const autoRenewEnabled = checkAutoRenew(subscription, body.autoRenewEnabled)
  const instructions = instructionsAfter(subscription, autoRenewEnabled, body)
  setQuantity(subscription, status === 'deleted' ? subscription.quantity : quantity, scope.now)
  termOf(subscription).billingCycle = billingCycle
  Object.assign(subscription, {
    billingCycle,
    autoRenewEnabled,
    friendlyName: body.friendlyName ?? subscription.friendlyName,
    scheduledNextTermInstructions: instructions,
    version: subscription.version + 1,
  })
  if (body.partnerId) subscription.partnerId = body.partnerId
  if (status === 'deleted') cancel(subscription, scope)
  else subscription.status = status
}

/** @throws ServiceError 400 with 800093 for what isn't renewed */
function checkAutoRenew(subscription: Subscription, wanted: boolean | undefined): boolean {
  const current = subscription.autoRenewEnabled
  if (wanted === undefined || wanted === current) return current
  const { type } = subscription.availability.sku.product
  if (wanted && type.id === 'Software') {
    throw new ServiceError(400, '800093', 'The subscription is not eligible for auto-renewal.')
  }
  return wanted
}

/** Instructions that were read and are sent back are no change; without auto-renewal there are none. */
function instructionsAfter(
  subscription: Subscription,
  autoRenewEnabled: boolean,
  { scheduledNextTermInstructions: wanted }: Body,
): Subscription['scheduledNextTermInstructions'] {
  const current = subscription.scheduledNextTermInstructions ?? null
  const isNew = wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(current)
  if (isNew && wanted !== null) return checkInstructions(subscription, autoRenewEnabled, wanted)
  return isNew || !autoRenewEnabled ? null : current
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
