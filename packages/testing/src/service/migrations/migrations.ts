import { ServiceError } from '../../protocol/service-error.ts'
import { findAvailability } from '../catalog/catalog.ts'
import type { Customer } from '../customers/customer.ts'
import type { Customers } from '../customers/customers.ts'
import { beginWork, isDone, isOver } from '../long-running/work.ts'
import { cancel } from '../subscriptions/change-status.ts'
import { moveLicences } from '../transitions/move-licences.ts'
import type { World } from '../world.ts'
import type { MigratedSubscription, Migration } from './migration.ts'
import { tellMigration } from './tell.ts'

/** Migrations to new commerce, of every customer. Reading them completes those whose time is over. */
export interface Migrations {
  all(): readonly Migration[]
  /** @throws ServiceError 400 with 900224 for an unknown migration */
  get(customerId: string, migrationId: string): Migration
  begin(customer: Customer, migrated: MigratedSubscription): Migration
  /** Looks whether a migration is done, and completes it then. */
  look(migration: Migration): void
  isUnderway(subscriptionId: string): boolean
}

export function createMigrations(world: World, customers: Customers): Migrations {
  const { ids, clock, kept } = world
  const migrations = kept.list<Migration>('new-commerce-migrations')

  function complete(migration: Migration): void {
    const customer = customers.find(migration.customerId)
    if (!customer || migration.status === 'Completed') return
    const { orders, subscriptions } = customer.commerce()
    const before = subscriptions.get(migration.currentSubscriptionId)
    const availability = findAvailability(migration.catalogItemId)
    if (!availability) return
    const { quantity, billingCycle, termDuration, termEnd } = migration
    const order = orders.place({
      country: customer.country,
      lines: [
        {
          ...{ number: 0, availability, quantity, billingCycle, termDuration, termEnd },
          friendlyName: before.friendlyName,
          partnerId: before.partnerId,
          migratedFromSubscriptionId: before.id,
        },
      ],
    })
    moveLicences(customer, before.availability.sku, availability.sku, quantity)
    cancel(before, { subscriptions, now: clock.now() })
    migration.status = 'Completed'
    migration.newCommerceOrderId = order.id
    const [made] = orders.subscriptionsOf(order)
    if (made) migration.newCommerceSubscriptionId = made.id
    tellMigration(world, customer, migration)
  }

  function settled(): readonly Migration[] {
    for (const migration of migrations) if (isOver(migration.work, clock)) complete(migration)
    return migrations
  }

  return {
    all: settled,
    get(customerId, migrationId) {
      const id = migrationId.toLowerCase()
      const found = settled().find(one => one.id === id && one.customerId === customerId)
      if (found) return found
      throw new ServiceError(400, '900224', `The migration ${migrationId} cannot be found.`)
    },
    begin(customer, migrated) {
      const migration: Migration = {
        ...migrated,
        id: ids.guid('migration'),
        customerId: customer.id,
        work: beginWork(clock),
        status: 'Processing',
      }
      migrations.push(migration)
      return migration
    },
    look(migration) {
      if (isDone(migration.work, clock)) complete(migration)
    },
    isUnderway: subscriptionId =>
      migrations.some(
        one => one.currentSubscriptionId === subscriptionId && one.status === 'Processing',
      ),
  }
}
