import type { Customer } from '../customers/customer.ts'
import { resourceUriOf } from '../events/resource-uri.ts'
import type { World } from '../world.ts'
import type { Migration } from './migration.ts'
import { renderMigration } from './render.ts'

/** Tells the journal that a migration has come to its end. */
export function tellMigration(
  { clock, journal }: World,
  { id, companyName: name }: Customer,
  migration: Migration,
): void {
  const event = 'new-commerce-migration-completed'
  const resourceUri = resourceUriOf(event, { customerId: id, migrationId: migration.id })
  journal.tell({
    resource: 'new_commerce_migration',
    operation: 'create_new_commerce_migration',
    customer: { id, name },
    after: renderMigration(migration, clock),
    event: { name: event, resourceUri },
  })
}
