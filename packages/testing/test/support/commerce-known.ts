import type { MockTenant } from '../../src/index.ts'
import { basic } from './basic.ts'
import { get, send } from './send.ts'

/** What a tenant has for requests to name, once somebody worked with it: exports, devices and the like. */
export type KnownCommerce = Awaited<ReturnType<typeof lookAtCommerce>>

export async function lookAtCommerce(tenant: MockTenant, customerId: string, invoiceId: string) {
  const operation = await exportInvoice(tenant, invoiceId)
  const order = await get(tenant, 'customers.orders.create', {
    parameters: { customerId },
    body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 5 }] },
  })
  return { orderId: order.id ?? '', ...operation, ...(await uploadDevice(tenant, customerId)) }
}

/** The end of the address that an answer leads to. */
const trail = (response: Response, name = 'Location') =>
  response.headers.get(name)?.split('/').at(-1) ?? ''

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
