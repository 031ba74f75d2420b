import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import type { CatalogAvailability } from '../catalog/catalog.ts'
import { findAvailability, paidAvailabilityOf } from '../catalog/catalog.ts'
import { checkCustomEnd } from './custom-end.ts'
import type { Subscription, Term } from './subscription.ts'
import { newTerm } from './term.ts'

type Instructions = components['schemas']['ScheduledNextTermInstructions']

/** The term that follows the current one: as the instructions say, else the same again. A trial becomes what it is a trial of. */
export function nextTermOf(subscription: Subscription): Term {
  const { end, scheduledNextTermInstructions: instructions } = subscription
  const chosen = choose(subscription, instructions ?? {})
  const customEnd = instructions?.customTermEndDate
  return newTerm({
    ...chosen,
    start: end,
    end: customEnd ? Date.parse(customEnd) : undefined,
    renewal: true,
  })
}

/**
 * Instructions for the next term, once they are known to be possible.
 *
 * @throws ServiceError 400: 800093 without auto-renewal, 900269 or 800121 for a plan that the product isn't sold with,
 * 900275 for a quantity outside its limits, 900242 and after for an end on the wrong day
 */
export function checkInstructions(
  subscription: Subscription,
  autoRenewEnabled: boolean,
  instructions: Instructions,
): Instructions {
  if (!autoRenewEnabled) {
    throw new ServiceError(400, '800093', 'Changes of the next term need auto-renewal.')
  }
  const { availability, quantity, termDuration } = choose(subscription, instructions)
  const { minimum = 1, maximum } = availability.sku
  if (!Number.isInteger(quantity) || quantity < minimum || quantity > maximum) {
    throw new ServiceError(
      400,
      '900275',
      `The quantity ${quantity} is not within the allowed ${minimum} to ${maximum}.`,
    )
  }
  if (instructions.customTermEndDate) {
    checkCustomEnd(instructions.customTermEndDate, subscription.end, termDuration, '900245')
  }
  return instructions
}

function choose(subscription: Subscription, { product = {}, quantity, ...rest }: Instructions) {
  const availability = availabilityFor(subscription, product)
  const wanted = product.termDuration || (hasTerm(availability, subscription.termDuration) ?? '')
  const term = wanted
    ? availability.sku.terms.find(({ duration }) => duration === wanted)
    : availability.sku.terms[0]
  if (!term) throw new ServiceError(400, '800121', `The term ${wanted} is not valid.`)
  const cycle = product.billingCycle ?? subscription.billingCycle
  const billingCycle =
    term.cycles.find(known => known === cycle) ??
    (product.billingCycle === undefined ? term.cycles[0] : undefined)
  if (!billingCycle) {
    throw new ServiceError(400, '900269', `The billing cycle ${cycle} is not valid.`)
  }
  return {
    availability,
    termDuration: term.duration,
    billingCycle,
    quantity: quantity ?? subscription.quantity,
    promotionId: product.promotionId ?? undefined,
    ...(rest.customTermEndDate && { customTermEndDate: rest.customTermEndDate }),
  }
}

const hasTerm = ({ sku }: CatalogAvailability, wanted: string) =>
  sku.terms.find(({ duration }) => duration === wanted)?.duration

/** @throws ServiceError 400 with 800004 for a product that isn't sold */
function availabilityFor(
  { availability: current }: Subscription,
  { productId, skuId, availabilityId }: NonNullable<Instructions['product']>,
): CatalogAvailability {
  if (productId === undefined && skuId === undefined) return paidAvailabilityOf(current)
  const product = productId ?? current.sku.product.id
  const sku = skuId ?? current.sku.id
  const wanted =
    availabilityId === undefined
      ? findAvailability(`${product}:${sku}`, current.segment)
      : findAvailability(`${product}:${sku}:${availabilityId}`)
  if (wanted) return wanted
  throw new ServiceError(400, '800004', `The catalog has no item ${product}:${sku}.`)
}
