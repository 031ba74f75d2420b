import type { MockTenant } from '../../src/index.ts'
import { basic } from './basic.ts'
import { beginMoves } from './moves-known.ts'
import { azureSubscription } from './prepare.ts'
import { get, send } from './send.ts'

/** What a tenant has for requests to name, once somebody worked with it: purchases, exports, devices. */
export type KnownCommerce = Awaited<ReturnType<typeof lookAtCommerce>>

/** For requests that name nothing of it. */
export const nothingBought = new Proxy({} as KnownCommerce, { get: () => '' })

export async function lookAtCommerce(tenant: MockTenant, customerId: string, invoiceId: string) {
  const catalog = await readCatalog(tenant, customerId)
  const order = await buy(tenant, customerId, basic)
  const azure = await azureSubscription(tenant, customerId)
  const saas = await buy(tenant, customerId, catalog.saasItemId)
  return {
    orderId: order.id ?? '',
    subscriptionId: order.lineItems?.[0]?.subscriptionId ?? '',
    saasOrderId: saas.id ?? '',
    saasId: saas.lineItems?.[0]?.subscriptionId ?? '',
    upgradeId: catalog.upgradeId,
    planId: azure.subscriptionId,
    entitlementId: azure.entitlementId,
    ...(await readLegacy(tenant)),
    ...(await beginMoves(tenant, customerId, order.lineItems?.[0]?.subscriptionId ?? '')),
    ...(await readReceipt(tenant)),
    ...(await upgradeAzure(tenant)),
    ...(await exportInvoice(tenant, invoiceId)),
    ...(await uploadDevice(tenant, customerId)),
  }
}

function buy(tenant: MockTenant, customerId: string, offerId: string) {
  return get(tenant, 'customers.orders.create', {
    parameters: { customerId },
    body: { lineItems: [{ lineItemNumber: 0, offerId, quantity: 5 }] },
  })
}

async function readCatalog(tenant: MockTenant, customerId: string) {
  const idOf = async (targetView: string, title: string) => {
    const parameters = { customerId, targetView }
    const { items } = await get(tenant, 'customers.products.list', { parameters })
    return items.find(product => product.title === title)?.id ?? ''
  }
  const parameters = { customerId, productId: await idOf('MarketplaceSaaS', 'Fabrikam Backup') }
  const { items } = await get(tenant, 'customers.products.skus.availabilities.list', {
    parameters: { ...parameters, skuId: '0001' },
  })
  const upgrade = await idOf('OnlineServices', 'Microsoft 365 Business Standard')
  return { saasItemId: items?.[0]?.catalogItemId ?? '', upgradeId: `${upgrade}:0001` }
}

/** A legacy subscription that can still become something else. */
async function readLegacy(tenant: MockTenant) {
  const legacyCustomerId = tenant.customers[3]?.id ?? ''
  const { items } = await get(tenant, 'customers.subscriptions.list', {
    parameters: { customerId: legacyCustomerId },
  })
  const legacyId = items.find(({ offerName }) => offerName?.startsWith('Office 365'))?.id ?? ''
  return { legacyCustomerId, legacyId }
}

/** The end of the address that an answer leads to. */
const trail = (response: Response, name = 'Location') =>
  response.headers.get(name)?.split('/').at(-1) ?? ''

async function readReceipt(tenant: MockTenant) {
  const { items } = await get(tenant, 'invoices.list')
  const paid = items.find(({ taxReceipts = [] }) => taxReceipts.length > 0)
  return { paidInvoiceId: paid?.id ?? '', receiptId: paid?.taxReceipts?.[0]?.id ?? '' }
}

/** Customers with legacy Azure; there are two among two dozen, and one of them upgrades. */
async function upgradeAzure(tenant: MockTenant) {
  const [legacyAzureCustomerId = '', upgradedCustomerId = ''] = [10, 21].map(
    index => tenant.customers[index]?.id,
  )
  if (upgradedCustomerId === '')
    return { legacyAzureCustomerId, upgradedCustomerId, upgradedId: tenant.tenantId }
  const body = { customerId: upgradedCustomerId, productFamily: 'azure' }
  const begun = await send(tenant, 'productUpgrades.create', { body })
  return { legacyAzureCustomerId, upgradedCustomerId, upgradedId: trail(begun) }
}

async function exportInvoice(tenant: MockTenant, invoiceId: string) {
  const begun = await send(tenant, 'billingExports.usage.billed.export', { body: { invoiceId } })
  const operationId = trail(begun)
  const parameters = { operationId }
  for (;;) {
    const operation = await get(tenant, 'billingExports.operations.get', { parameters })
    if (!('resourceLocation@odata.navigationLink' in operation)) continue
    const manifestId = operation['resourceLocation@odata.navigationLink']?.split('/').at(-1) ?? ''
    return { operationId, manifestId }
  }
}

async function uploadDevice(tenant: MockTenant, customerId: string) {
  const begun = await send(tenant, 'customers.deviceBatches.create', {
    parameters: { customerId },
    body: { batchId: 'Test', devices: [{ serialNumber: '1R9-ZNP67', productKey: '00329' }] },
  })
  const batchTrackingId = trail(begun)
  const parameters = { customerId, batchTrackingId }
  for (;;) {
    const job = await get(tenant, 'customers.batchJobStatus.get', { parameters })
    if (job.status !== 'finished') continue
    const policy = await get(tenant, 'customers.policies.create', {
      parameters: { customerId },
      body: { name: 'Test', category: 'o_o_b_e', policySettings: ['skip_eula'] },
    })
    const deviceId = job.devicesStatus?.[0]?.deviceId ?? ''
    return { batchTrackingId, deviceBatchId: 'Test', deviceId, policyId: policy.id }
  }
}
