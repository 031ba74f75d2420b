import type { OperationTypes } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import type { CatalogAvailability } from '../catalog/catalog.ts'
import type { BillingCycle, TermDuration } from '../catalog/pricing.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import { targetNamed } from './paths.ts'

export type TransitionBody = OperationTypes['customers.subscriptions.transitions.create']['body']

/** A transition that can be done. */
export interface TransitionPlan {
  readonly target: CatalogAvailability
  readonly quantity: number
  readonly termDuration: TermDuration
  readonly billingCycle: BillingCycle
  /** The subscription that takes the licences; a new one without it. */
  readonly into?: Subscription
}

const months = { P1M: 1, P1Y: 12, P3Y: 36 } as const

/**
 * @throws ServiceError 400 with the code of what stands against a transition: 800012 for a source that isn't active,
 * 900275 for a quantity that it hasn't, 900258 to 900261 and 900236 for the subscription that is to take the licences,
 * 900267 to 900269 for the new term; 403 with 2085 for a product that it can't become
 */
export function checkTransition(
  source: Subscription,
  body: TransitionBody,
  subscriptions: Subscriptions,
): TransitionPlan {
  if (source.availability.sku.product.legacy) {
    throw new ServiceError(403, '900263', 'Legacy subscriptions are upgraded, not transitioned.')
  }
  if (source.status !== 'active') {
    throw new ServiceError(400, '800012', 'The subscription is not active.')
  }
  const target = targetNamed(source.availability, body.toCatalogItemId)
  if (!target) {
    const description = `${source.availability.sku.title} cannot become ${body.toCatalogItemId}.`
    throw new ServiceError(403, '2085', description)
  }
  const { quantity } = body
  if (quantity < 1 || quantity > source.quantity) {
    const description = `Of ${source.quantity} licences ${quantity} cannot be transitioned.`
    throw new ServiceError(400, '900275', description)
  }
  const into = body.toSubscriptionId
    ? checkInto(source, body.toSubscriptionId, target, subscriptions)
    : undefined
  return {
    target,
    quantity,
    ...(into
      ? { into, termDuration: into.termDuration, billingCycle: into.billingCycle }
      : checkPlan(source, target, body)),
  }
}

function checkInto(
  source: Subscription,
  id: string,
  target: CatalogAvailability,
  subscriptions: Subscriptions,
): Subscription {
  const refuse = (code: string, why: string) =>
    new ServiceError(400, code, `toSubscriptionId is not valid: the target subscription ${why}.`)
  const into = subscriptions.find(id)
  if (into === source) throw refuse('900259', 'is the source itself')
  if (into?.status !== 'active') throw refuse('900258', 'is not active')
  if (into.availability.sku !== target.sku) throw refuse('900260', 'is of another product')
  if (into.end < source.end) throw refuse('900236', 'ends before the source')
  return into
}

function checkPlan(source: Subscription, { sku }: CatalogAvailability, body: TransitionBody) {
  const wanted = body.termDuration || source.termDuration
  const term = sku.terms.find(({ duration }) => duration === wanted)
  if (!term) throw new ServiceError(400, '900268', `The term ${wanted} is not valid.`)
  if (months[term.duration] < months[source.termDuration]) {
    throw new ServiceError(400, '900267', `The term ${wanted} is shorter than that of the source.`)
  }
  const cycle = body.billingCycle ?? source.billingCycle
  const billingCycle =
    term.cycles.find(known => known === cycle) ??
    (body.billingCycle === undefined ? term.cycles[0] : undefined)
  if (!billingCycle) {
    throw new ServiceError(400, '900269', `The billing cycle ${cycle} is not valid.`)
  }
  return { termDuration: term.duration, billingCycle }
}
