import { dayMs } from '../../time/duration.ts'
import type { CatalogAvailability } from '../catalog/catalog.ts'
import { availabilityTitled } from '../catalog/catalog.ts'
import type { Subscription } from '../subscriptions/subscription.ts'

/** Why a legacy subscription can't migrate: the fault of Partner Center, and the number that the validation answers with. */
export interface MigrationProblem {
  readonly code: string
  readonly number: number
  readonly description: string
}

const cannot = 'Subscription cannot be migrated to New Commerce because'

/**
 * What stands against the migration of a subscription. Only 5 is documented as a number of the validation; the others
 * are the mock's own.
 */
export function problemsOf(
  subscription: Subscription,
  { now, underway }: { now: number; underway: boolean },
): MigrationProblem[] {
  const { status, availability, end } = subscription
  const { product } = availability.sku
  const problems: [boolean, MigrationProblem][] = [
    [
      !product.legacy,
      { code: '900220', number: 4, description: `${cannot} it is no legacy subscription` },
    ],
    [
      status !== 'active',
      { code: '900215', number: 1, description: `${cannot} its status is not active` },
    ],
    [
      underway,
      { code: '900216', number: 2, description: `${cannot} it is currently being migrated` },
    ],
    [
      end - now < dayMs,
      { code: '900217', number: 3, description: `${cannot} it ends in less than 24 hours` },
    ],
    [
      product.legacy === true && !equivalentOf(subscription),
      {
        code: '900221',
        number: 5,
        description: `${cannot} the equivalent offer is not yet available in New Commerce`,
      },
    ],
  ]
  return problems.filter(([applies]) => applies).map(([, problem]) => problem)
}

/** What a legacy subscription becomes; Azure has a way of its own. */
export function equivalentOf({ availability }: Subscription): CatalogAvailability | undefined {
  const { newCommerce, metered } = availability.sku
  if (newCommerce === undefined || metered) return undefined
  return availabilityTitled(newCommerce, availability.segment)
}
