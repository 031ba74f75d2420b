import { ServiceError } from '../../protocol/service-error.ts'
import { addDuration } from '../../time/duration.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { MigrationProblem } from './eligibility.ts'
import { equivalentOf, problemsOf } from './eligibility.ts'
import type { MigratedSubscription, MigrationBody } from './migration.ts'

/**
 * A migration with nothing left open. Without a term and a billing cycle it keeps those that there were, and without
 * `purchaseFullTerm` the end of the term too.
 *
 * @throws ServiceError 400 with the code of what stands against it: 900215 to 900221, 900222 for a plan that isn't sold,
 * 900275 for a quantity outside the limits
 */
export function checkMigration(
  subscription: Subscription,
  body: MigrationBody,
  { now, underway }: { now: number; underway: boolean },
): MigratedSubscription {
  const [problem] = problemsOf(subscription, { now, underway })
  if (problem) throw refusal(problem)
  const target = equivalentOf(subscription)
  if (!target) throw new ServiceError(400, '900221', 'The subscription cannot be migrated.')
  const { sku } = target
  const wantedTerm = body.termDuration || subscription.termDuration
  const wantedCycle = body.billingCycle?.toLowerCase() ?? subscription.billingCycle
  const term = sku.terms.find(({ duration }) => duration === wantedTerm)
  const billingCycle = term?.cycles.find(cycle => cycle === wantedCycle)
  if (!term || !billingCycle) {
    const description = `The product is not sold for ${wantedTerm} with billing ${wantedCycle}.`
    throw new ServiceError(400, '900222', description)
  }
  const quantity = body.quantity ?? subscription.quantity
  const { minimum = 1, maximum } = sku
  if (quantity < minimum || quantity > maximum) {
    const description = `The quantity ${quantity} is not within the allowed ${minimum} to ${maximum}.`
    throw new ServiceError(400, '900275', description)
  }
  const fullEnd = addDuration(now, term.duration)
  const purchaseFullTerm = body.purchaseFullTerm ?? false
  return {
    currentSubscriptionId: subscription.id,
    catalogItemId: target.catalogItemId,
    ...{ quantity, billingCycle, purchaseFullTerm },
    termDuration: term.duration,
    termEnd: termEnd(body, purchaseFullTerm ? fullEnd : Math.min(subscription.end, fullEnd), now),
    externalReferenceId: body.externalReferenceId ?? undefined,
  }
}

/** @throws ServiceError 400 with 900292 for a chosen end that doesn't lie within the term */
function termEnd({ customTermEndDate }: MigrationBody, end: number, now: number): number {
  if (!customTermEndDate) return end
  const chosen = Date.parse(customTermEndDate)
  if (chosen > now && chosen <= end) return chosen
  throw new ServiceError(400, '900292', 'The custom end of the term does not lie within the term.')
}

export function refusal({ code, description }: MigrationProblem): ServiceError {
  return new ServiceError(400, code, `${description}.`)
}
