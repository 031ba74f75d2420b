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
