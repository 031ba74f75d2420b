import type { OperationId, OperationTypes } from '@partnergate/openapi'
import { promotions } from '../../src/service/catalog/promotions.ts'
import { basic } from './basic.ts'
import type { Known } from './known.ts'

interface Arguments<Id extends OperationId> {
  parameters?: OperationTypes[Id]['parameters']
  body?: unknown
}

type ArgumentsOf<Id extends OperationId> = {
  readonly [Key in Id]: (known: Known) => Arguments<Key>
}

const customer = ({ customerId }: Known) => ({ parameters: { customerId } })
const billed = ({ invoiceId }: Known) => ({ body: { invoiceId, attributeSet: 'basic' } })
const unbilled = () => ({ body: { currencyCode: 'USD', billingPeriod: 'current' } })
const operation = ({ commerce }: Known) => ({ parameters: { operationId: commerce.operationId } })
const manifest = ({ commerce }: Known) => ({ parameters: { manifestId: commerce.manifestId } })

const batch = ({ customerId, commerce }: Known) => ({
  parameters: { customerId, deviceBatchId: commerce.deviceBatchId },
})

const device = ({ customerId, commerce }: Known) => ({
  parameters: {
    customerId,
    deviceBatchId: commerce.deviceBatchId,
    deviceId: commerce.deviceId,
  },
})

const policy = ({ customerId, commerce }: Known) => ({
  parameters: { customerId, policyId: commerce.policyId },
})

const policyBody = { name: 'Test', category: 'o_o_b_e', policySettings: ['skip_eula'] }

/** Arguments of exports and devices. */
export const workArguments = {
  'billingExports.reconciliation.billed.export': billed,
  'billingExports.reconciliation.unbilled.export': unbilled,
  'billingExports.usage.billed.export': billed,
  'billingExports.usage.unbilled.export': unbilled,
  'billingExports.operations.get': operation,
  'billingExports.manifests.get': manifest,
  'billingV2.unbilledUsage.create': () => ({
    parameters: { period: 'last', currencyCode: 'USD', fragment: 'basic' },
  }),
  'billingV2.billedUsage.invoices.create': ({ invoiceId }) => ({ parameters: { invoiceId } }),
  'billingV2.billingOperations.get': operation,
  'billingV2.billingManifests.get': manifest,
  'customers.deviceBatches.list': customer,
  'customers.deviceBatches.create': known => ({
    ...customer(known),
    body: { batchId: 'Another', devices: [{ hardwareHash: 'hash' }] },
  }),
  'customers.deviceBatches.devices.list': batch,
  'customers.deviceBatches.devices.create': known => ({
    ...batch(known),
    body: [{ hardwareHash: 'another' }],
  }),
  'customers.deviceBatches.devices.update': known => ({
    ...device(known),
    body: { policies: [{ key: 'o_o_b_e', value: known.commerce.policyId }] },
  }),
  'customers.deviceBatches.devices.delete': device,
  'customers.devicePolicyUpdates.update': known => ({
    ...customer(known),
    body: { devices: [{ id: known.commerce.deviceId, policies: [] }] },
  }),
  'customers.batchJobStatus.get': ({ customerId, commerce }) => ({
    parameters: { customerId, batchTrackingId: commerce.batchTrackingId },
  }),
  'customers.policies.list': customer,
  'customers.policies.create': known => ({ ...customer(known), body: policyBody }),
  'customers.policies.get': policy,
  'customers.policies.update': known => ({
    ...policy(known),
    body: { id: known.commerce.policyId, ...policyBody, name: 'Renamed' },
  }),
  'customers.policies.delete': policy,
} satisfies Partial<ArgumentsOf<OperationId>>

const promotionId = promotions[0]?.id ?? ''

/** Arguments of what is sold. */
export const catalogArguments = {
  'productPromotions.list': () => ({ parameters: { country: 'US', segment: 'commercial' } }),
  'productPromotions.get': () => ({ parameters: { promotionId, country: 'US' } }),
  'customers.promotionEligibilities.create': known => ({
    ...customer(known),
    body: {
      items: [{ catalogItemId: basic, quantity: 2, termDuration: 'P1Y', billingCycle: 'Monthly' }],
    },
  }),
} satisfies Partial<ArgumentsOf<OperationId>>

const subscription = ({ customerId, subscriptionId }: Known) => ({
  parameters: { customerId, subscriptionId },
})
const bought = ({ customerId, commerce }: Known) => ({
  parameters: { customerId, subscriptionId: commerce.subscriptionId },
})
const plan = ({ customerId, commerce }: Known) => ({
  parameters: { customerId, subscriptionId: commerce.planId },
})
const entitlement = ({ customerId, commerce }: Known) => ({
  parameters: {
    customerId,
    subscriptionId: commerce.planId,
    entitlementId: commerce.entitlementId,
  },
})
const us = () => ({ parameters: { country: 'US' } })
const offer = () => ({ parameters: { country: 'US', offerId: 'MS-AZR-0145P' } })

/** Arguments about what a customer has. */
export const subscriptionArguments = {
  'customers.subscriptions.transitionEligibilities.list': bought,
  'customers.subscriptions.transitions.list': bought,
  'customers.subscriptions.transitions.create': known => ({
    ...bought(known),
    body: {
      toCatalogItemId: known.commerce.upgradeId,
      quantity: 2,
      transitionType: 'transition_with_license_transfer',
    },
  }),
  'customers.subscriptions.upgrades.list': subscription,
  'customers.subscriptions.upgrades.create': ({ commerce }) => ({
    parameters: { customerId: commerce.legacyCustomerId, subscriptionId: commerce.legacyId },
    body: {
      targetOffer: { id: '796B6B5F-613C-4E24-A17C-EBA730D49C02' },
      upgradeType: 'upgrade_only',
      quantity: 20,
    },
  }),
  'customers.subscriptions.conversions.list': subscription,
  'customers.subscriptions.conversions.create': known => ({
    ...subscription(known),
    body: { offerId: 'none', targetOfferId: 'none', quantity: 1 },
  }),
  'customers.subscriptions.activate': ({ customerId, commerce }) => ({
    parameters: { customerId, subscriptionId: commerce.saasId },
  }),
  'customers.subscriptions.activationLinks.list': ({ customerId, commerce }) => ({
    parameters: { customerId, subscriptionId: commerce.saasId },
  }),
  'customers.subscriptions.registrations.create': plan,
  'customers.subscriptions.registrationStatus.get': plan,
  'customers.subscriptions.customTermEndDates.list': ({ customerId }) => ({
    parameters: { customerId, term_duration: 'P1Y' },
  }),
  'customers.subscriptions.overage.list': customer,
  'customers.subscriptions.overage.update': known => ({
    ...customer(known),
    body: { azureEntitlementId: known.commerce.entitlementId, overageEnabled: true },
  }),
  'customers.subscriptions.azureEntitlements.list': plan,
  'customers.subscriptions.azureEntitlements.get': entitlement,
  'customers.subscriptions.azureEntitlements.cancel': known => ({
    ...entitlement(known),
    body: { cancellationReason: 'compromise' },
  }),
  'customers.subscriptions.azureEntitlements.reactivate': entitlement,
  'customers.orders.activationLinks.list': ({ customerId, commerce }) => ({
    parameters: { customerId, orderId: commerce.saasOrderId },
  }),
  'customers.orders.lineItems.activationLinks.list': ({ customerId, commerce }) => ({
    parameters: { customerId, orderId: commerce.saasOrderId, lineItemNumber: 0 },
  }),
  'offers.list': us,
  'offers.get': offer,
  'offers.addOns.list': offer,
  'offerCategories.list': us,
  'customers.offers.list': customer,
  'customers.offerCategories.list': customer,
  'usageSummary.get': () => ({}),
  'customers.usageRecords.list': () => ({}),
  'customers.usageSummary.get': customer,
  'customers.subscriptions.usageRecords.list': customer,
  'customers.subscriptions.usageSummary.get': plan,
  'customers.subscriptions.usageRecords.resources.list': plan,
  'customers.subscriptions.meterUsageRecords.list': plan,
  'customers.subscriptions.resourceUsageRecords.list': plan,
  'customers.subscriptions.utilizations.azure.list': known => ({
    parameters: {
      ...plan(known).parameters,
      start_time: '2024-01-01T00:00:00Z',
      end_time: '2100-01-01T00:00:00Z',
      size: 5,
    },
  }),
} satisfies Partial<ArgumentsOf<OperationId>>

const legacy = ({ commerce }: Known) => ({
  parameters: { customerId: commerce.legacyCustomerId },
  body: { currentSubscriptionId: commerce.legacyId },
})
const migrated = ({ commerce }: Known) => ({
  parameters: { customerId: commerce.migratedCustomerId, migrationId: commerce.migrationId },
})
const schedule = ({ commerce }: Known) => ({
  parameters: { customerId: commerce.migratedCustomerId, scheduleId: commerce.scheduleId },
})
const transfer = ({ commerce, customerId }: Known) => ({
  parameters: { customerId, transferId: commerce.transferId },
})

/** Arguments of what moves, to new commerce or to another partner. */
export const moveArguments = {
  'customers.migrations.newCommerce.validate': legacy,
  'customers.migrations.newCommerce.create': legacy,
  'customers.migrations.newCommerce.get': migrated,
  'customers.migrations.newCommerce.events.list': ({ commerce }) => ({
    parameters: { customerId: commerce.migratedCustomerId, migration_id: commerce.migrationId },
  }),
  'customers.migrations.newCommerce.schedules.create': known => ({
    ...legacy(known),
    body: { currentSubscriptionId: known.commerce.legacyId, migrateOnRenewal: true },
  }),
  'customers.migrations.newCommerce.schedules.get': schedule,
  'customers.migrations.newCommerce.schedules.update': known => ({
    ...schedule(known),
    body: { currentSubscriptionId: known.commerce.scheduledId, migrateOnRenewal: true },
  }),
  'customers.migrations.newCommerce.schedules.cancel': schedule,
  'migrations.newCommerce.list': ({ commerce }) => ({
    parameters: { CustomerTenantId: commerce.migratedCustomerId },
  }),
  'migrations.newCommerce.schedules.list': ({ commerce }) => ({
    parameters: { CustomerTenantId: commerce.migratedCustomerId },
  }),
  'customers.transfers.list': customer,
  'customers.transfers.create': known => ({
    ...customer(known),
    body: {
      sourcePartnerTenantId: known.customerId,
      targetPartnerTenantId: known.commerce.partnerId,
      lineItems: [{ subscriptionId: known.subscriptionId }],
    },
  }),
  'customers.transfers.get': transfer,
  'customers.transfers.update': known => ({ ...transfer(known), body: { status: 'Rejected' } }),
  'customers.transfers.delete': transfer,
  'customers.transfers.accept': transfer,
  'customers.transfersEligibility.list': known => ({
    parameters: { ...customer(known).parameters, transferType: 'directtoindirect' },
  }),
} satisfies Partial<ArgumentsOf<OperationId>>

const azureOf = ({ commerce }: Known) => ({
  body: { customerId: commerce.legacyAzureCustomerId, productFamily: 'azure' },
})
const costs = ({ customerId }: Known) => ({
  parameters: { customerId, billingPeriod: 'mostrecent' },
})

/** Arguments of what partners ask of Azure and of bills. */
export const costArguments = {
  'productUpgrades.eligibility.get': azureOf,
  'productUpgrades.create': azureOf,
  'productUpgrades.status.get': ({ commerce }) => ({
    parameters: { upgradeId: commerce.upgradedId },
    body: { customerId: commerce.upgradedCustomerId, productFamily: 'azure' },
  }),
  'products.checkInventory': () => ({
    parameters: { country: 'US' },
    body: {
      targetItems: [{ productId: 'CFQ7TTC0LH18' }],
      inventoryContext: { armRegionName: 'japanwest' },
    },
  }),
  'customers.serviceCosts.get': costs,
  'customers.serviceCosts.lineItems.list': costs,
  'invoices.estimates.links.list': () => ({ parameters: { currencycode: 'usd' } }),
  'invoices.receipts.documents.statement.get': ({ commerce }) => ({
    parameters: { invoiceId: commerce.paidInvoiceId, receiptId: commerce.receiptId },
  }),
} satisfies Partial<ArgumentsOf<OperationId>>

const ids: ReadonlySet<string> = new Set([
  ...Object.keys({
    ...workArguments,
    ...subscriptionArguments,
    ...moveArguments,
    ...costArguments,
  }),
  'customers.orders.update',
])

/** Whether the arguments of an operation name what somebody has to buy, move or upload first. */
export const needsCommerce = (id: OperationId) => ids.has(id)
