import type { components } from '@partnergate/openapi'
import type { CatalogAvailability } from '../catalog/catalog.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { cancellableUntil } from '../subscriptions/windows.ts'

type Schemas = components['schemas']

const months = { P1M: 1, P1Y: 12, P3Y: 36 } as const

/** Whether a subscription can become another product, to a new subscription and to each of those that there are. */
export function renderEligibility(
  source: Subscription,
  target: CatalogAvailability,
  subscriptions: readonly Subscription[],
  { now, scheduled }: { now: number; scheduled: boolean },
): Schemas['TransitionEligibility'] {
  const errors: Schemas['TargetSubscriptionError'][] =
    source.status === 'active'
      ? []
      : [{ code: 'SubscriptionNotActive', description: 'The subscription is not active.' }]
  const kinds = ['transition_only', 'transition_with_license_transfer'] as const
  return {
    catalogItemId: `${target.sku.product.id}:${target.sku.id}`,
    title: target.sku.title,
    description: target.sku.product.description,
    quantity: source.quantity,
    eligibilities: kinds.map(transitionType => ({
      isEligible: errors.length === 0,
      transitionType,
      errors,
    })),
    subscriptionEligibilities: scheduled
      ? []
      : subscriptions
          .filter(one => one !== source && one.availability.sku === target.sku)
          .filter(one => one.status !== 'deleted')
          .map(one => renderTarget(source, one, now)),
    attributes: { objectType: 'TransitionEligibility' },
  }
}

function renderTarget(
  source: Subscription,
  target: Subscription,
  now: number,
): Schemas['TargetSubscriptionEligibilityDetail'] {
  const errors = targetProblems(source, target, now)
  return {
    isEligible: errors.length === 0,
    subscriptionId: target.id,
    subscriptionFriendlyName: target.friendlyName,
    subscriptionTermDuration: target.termDuration,
    subscriptionBillingCycle: target.billingCycle,
    errors,
  }
}

/** Why a subscription can't take the licences of another. */
function targetProblems(
  source: Subscription,
  target: Subscription,
  now: number,
): Schemas['TargetSubscriptionError'][] {
  const problems: [boolean, string, string][] = [
    [target.status !== 'active', 'SubscriptionNotActive', 'The subscription is not active.'],
    [
      now < cancellableUntil(target),
      'SubscriptionInCancellationWindow',
      'The subscription can still be cancelled.',
    ],
    [
      months[target.termDuration] < months[source.termDuration],
      'SubscriptionTermDurationShorterThanSourceTermDuration',
      'The term of the subscription is shorter.',
    ],
    [target.end < source.end, 'SubscriptionTermEndDateBeforeSource', 'The term ends earlier.'],
  ]
  return problems
    .filter(([applies]) => applies)
    .map(([, code, description]) => ({ code, description }))
}
