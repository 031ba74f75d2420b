import type { Call, Handlers } from '../../protocol/call.ts'
import { checkMigration } from './check-migration.ts'
import { equivalentOf, problemsOf } from './eligibility.ts'
import { pageOf } from './page.ts'
import { renderEvents, renderMigration } from './render.ts'

type OfCustomer =
  | 'customers.migrations.newCommerce.validate'
  | 'customers.migrations.newCommerce.create'

function scopeOf({ parameters, body, state }: Call<OfCustomer>) {
  const customer = state.customers.get(parameters.customerId)
  const subscription = customer.commerce().subscriptions.get(body.currentSubscriptionId)
  const underway = state.migrations.isUnderway(subscription.id)
  return { customer, subscription, at: { now: state.clock.now(), underway } }
}

/** Legacy subscriptions that move to new commerce. */
export const migrationHandlers: Handlers<
  | OfCustomer
  | 'customers.migrations.newCommerce.get'
  | 'customers.migrations.newCommerce.events.list'
  | 'migrations.newCommerce.list'
> = {
  'customers.migrations.newCommerce.validate'(call) {
    const { subscription, at } = scopeOf(call)
    const errors = problemsOf(subscription, at).map(({ number: code, description }) => ({
      ...{ code, description },
    }))
    const target = equivalentOf(subscription)
    return {
      data: {
        currentSubscriptionId: subscription.id,
        isEligible: errors.length === 0,
        ...(errors.length > 0 ? { errors } : { catalogItemId: target?.catalogItemId ?? null }),
        addOnMigrations: [],
        attributes: { objectType: 'NewCommerceEligibility' },
      },
    }
  },

  'customers.migrations.newCommerce.create'(call) {
    const { customer, subscription, at } = scopeOf(call)
    const migrated = checkMigration(subscription, call.body, at)
    const migration = call.state.migrations.begin(customer, migrated)
    return { data: renderMigration(migration, call.state.clock) }
  },

  'customers.migrations.newCommerce.get'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    const migration = state.migrations.get(id, parameters.migrationId)
    state.migrations.look(migration)
    return { data: renderMigration(migration, state.clock) }
  },

  'customers.migrations.newCommerce.events.list'({ parameters, state }) {
    const { migration_id: wanted, current_subscription_id: before } = parameters
    const { id } = state.customers.get(parameters.customerId)
    const found = state.migrations
      .all()
      .filter(one => one.customerId === id)
      .filter(one => wanted === undefined || one.id === wanted.toLowerCase())
      .filter(one => before === undefined || one.currentSubscriptionId === before.toLowerCase())
    return { data: found.flatMap(one => renderEvents(one, state.clock)) }
  },

  'migrations.newCommerce.list'(call) {
    const { state } = call
    return pageOf(call, state.migrations.all(), one => renderMigration(one, state.clock))
  },
}
