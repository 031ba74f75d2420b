import type { MockTenant } from '../../src/index.ts'
import { get } from './send.ts'

/** The legacy subscriptions of a customer, whoever has some: every fourth. */
export async function legacyOf(tenant: MockTenant, customerId: string) {
  const { items } = await get(tenant, 'customers.subscriptions.list', {
    parameters: { customerId },
  })
  return items.filter(({ productType }) => productType?.id === 'OnlineServices')
}

/** Begins a migration, schedules another, and asks for a transfer. */
export async function beginMoves(tenant: MockTenant, customerId: string, subscriptionId: string) {
  const migratedCustomerId = tenant.customers[7]?.id ?? ''
  const [first] = await legacyOf(tenant, migratedCustomerId)
  const parameters = { customerId: migratedCustomerId }
  const scheduled = await get(tenant, 'customers.migrations.newCommerce.schedules.create', {
    parameters,
    body: { currentSubscriptionId: first?.id ?? '', migrateOnRenewal: true },
  })
  const migration = await get(tenant, 'customers.migrations.newCommerce.create', {
    parameters,
    body: { currentSubscriptionId: first?.id ?? '' },
  })
  const transfer = await get(tenant, 'customers.transfers.create', {
    parameters: { customerId },
    body: {
      sourcePartnerTenantId: customerId,
      targetPartnerTenantId: tenant.tenantId,
      lineItems: [{ subscriptionId }],
    },
  })
  return {
    ...{ migratedCustomerId, migrationId: migration.id ?? '', scheduleId: scheduled.id ?? '' },
    scheduledId: first?.id ?? '',
    transferId: transfer.id ?? '',
    partnerId: tenant.tenantId,
  }
}
