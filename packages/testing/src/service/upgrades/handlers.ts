import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { findAvailability, paidAvailabilityOf } from '../catalog/catalog.ts'
import { renderOffer } from '../offers/render.ts'
import { cancel } from '../subscriptions/change-status.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { enterTerm, newTerm, termOf } from '../subscriptions/term.ts'
import { moveLicences } from '../transitions/move-licences.ts'
import { targetNamed, targetsOf } from '../transitions/paths.ts'

type Schemas = components['schemas']

type UpgradeOperation =
  | 'customers.subscriptions.upgrades.list'
  | 'customers.subscriptions.upgrades.create'

type ConversionOperation =
  | 'customers.subscriptions.conversions.list'
  | 'customers.subscriptions.conversions.create'

function scopeOf({ parameters, state }: Call<UpgradeOperation | ConversionOperation>) {
  const customer = state.customers.get(parameters.customerId)
  const { subscriptions } = customer.commerce()
  return { customer, subscriptions, source: subscriptions.get(parameters.subscriptionId) }
}

/** Legacy subscriptions that become another offer, and trials that become paid. */
export const upgradeHandlers: Handlers<UpgradeOperation | ConversionOperation> = {
  'customers.subscriptions.upgrades.list'(call) {
    const { customer, source } = scopeOf(call)
    const targets = isLegacy(source) ? targetsOf(source.availability) : []
    const upgradeErrors = problemsOf(source)
    const items = targets.map((target): Schemas['Upgrade'] => ({
      targetOffer: renderOffer(target.sku, customer.country),
      upgradeType: 'upgrade_only',
      isEligible: upgradeErrors.length === 0,
      quantity: source.quantity,
      upgradeErrors,
      attributes: { objectType: 'Upgrade' },
    }))
    return { data: collectionOf(items, call.url) }
  },

  'customers.subscriptions.upgrades.create'(call) {
    const { customer, subscriptions, source } = scopeOf(call)
    const { targetOffer, upgradeType } = call.body
    const target = targetNamed(source.availability, targetOffer.id)
    if (!isLegacy(source) || !target) {
      throw new ServiceError(404, '900106', 'The subscription has no such upgrade.')
    }
    const upgradeErrors = problemsOf(source)
    const result = {
      ...{ sourceSubscriptionId: source.id, upgradeType, upgradeErrors, licenseErrors: [] },
      attributes: { objectType: 'UpgradeResult' },
    }
    if (upgradeErrors.length > 0) return { data: { ...result, targetSubscriptionId: null } }
    const { orders } = customer.commerce()
    const { quantity, billingCycle, termDuration } = source
    const sold = { availability: target, quantity, billingCycle, termDuration }
    const order = orders.place({ lines: [{ number: 0, ...sold }], country: customer.country })
    const withLicences = ['upgrade_with_license_transfer', 2].includes(upgradeType)
    if (withLicences) moveLicences(customer, source.availability.sku, target.sku, quantity)
    cancel(source, { subscriptions, now: call.state.clock.now() })
    const [made] = orders.subscriptionsOf(order)
    return { data: { ...result, targetSubscriptionId: made?.id ?? null } }
  },

  'customers.subscriptions.conversions.list'(call) {
    const { source } = scopeOf(call)
    const target = paidAvailabilityOf(source.availability)
    const items =
      target === source.availability || source.status !== 'active'
        ? []
        : [
            {
              offerId: source.availability.catalogItemId,
              targetOfferId: target.catalogItemId,
              orderId: source.orderId,
              quantity: source.quantity,
              billingCycle: source.billingCycle,
              attributes: { objectType: 'Conversion' },
            },
          ]
    return { data: collectionOf(items, call.url) }
  },

  'customers.subscriptions.conversions.create'(call) {
    const { source } = scopeOf(call)
    const { offerId, targetOfferId, quantity, billingCycle = 'monthly' } = call.body
    const target = paidAvailabilityOf(source.availability)
    const attributes = { objectType: 'ConversionResult' }
    const fits =
      target !== source.availability &&
      source.status === 'active' &&
      findAvailability(offerId) === source.availability &&
      findAvailability(targetOfferId) === target
    if (!fits) {
      const description = 'The subscription has no such conversion.'
      const error = { code: 'conversions_not_found', description }
      return { data: { offerId, targetOfferId, error, attributes } }
    }
    const { minimum = 1, maximum } = target.sku
    if (quantity < minimum || quantity > maximum) {
      throw new ServiceError(400, '2002', `The quantity ${quantity} is not within the allowed.`)
    }
    const term = target.sku.terms.find(({ cycles }) => cycles.some(one => one === billingCycle))
    const cycle = term?.cycles.find(one => one === billingCycle)
    if (!term || !cycle) {
      throw new ServiceError(400, '900269', `The billing cycle ${billingCycle} is not valid.`)
    }
    const now = call.state.clock.now()
    termOf(source).cancelled = now
    const sold = {
      availability: target,
      quantity,
      billingCycle: cycle,
      termDuration: term.duration,
    }
    enterTerm(source, newTerm({ ...sold, start: now, renewal: false }))
    source.autoRenewEnabled = true
    source.version += 1
    return { data: { subscriptionId: source.id, offerId, targetOfferId, error: null, attributes } }
  },
}

const isLegacy = ({ availability }: Subscription) => availability.sku.product.legacy === true

function problemsOf({ status }: Subscription): Schemas['UpgradeError'][] {
  if (status === 'active') return []
  const description = 'The source subscription is not active.'
  return [{ code: 'subscription_status_not_active', description, additionalDetails: status }]
}
