import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, continuedPage } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { DailyUse } from '../azure/daily-use.ts'
import { entitlementIdOf } from '../azure/daily-use.ts'
import { meters } from '../azure/meters.ts'
import { totalOf, useThisMonth } from './costs.ts'
import { renderCost } from './render.ts'
import { renderUtilization, utilizationsOf } from './utilization.ts'

type Records =
  | 'customers.subscriptions.usageRecords.resources.list'
  | 'customers.subscriptions.meterUsageRecords.list'
  | 'customers.subscriptions.resourceUsageRecords.list'

type RecordOperation = Records | 'customers.subscriptions.utilizations.azure.list'

/** @throws ServiceError 400 with 800011 for what isn't billed by use */
function azureOf({ parameters, state }: Call<RecordOperation>) {
  const { subscriptions } = state.customers.get(parameters.customerId).commerce()
  const subscription = subscriptions.get(parameters.subscriptionId)
  if (subscription.availability.sku.metered) return subscription
  throw new ServiceError(400, '800011', 'The subscription is no Azure subscription.')
}

/** What was used of each meter since the month began. */
function usesOf(call: Call<Records>) {
  const subscription = azureOf(call)
  const uses = useThisMonth(call.state, subscription)
  const byMeter = meters.map(meter => ({
    meter,
    id: call.state.seed.guid('meter', meter.name),
    uses: uses.filter(use => use.meter === meter),
  }))
  return { subscription, byMeter: byMeter.filter(one => one.uses.length > 0) }
}

const quantityOf = (uses: readonly DailyUse[]) =>
  uses.reduce((sum, { quantity }) => sum + quantity, 0)

/** What an Azure subscription used, by service, meter and resource, and by day or hour. */
export const usageRecordHandlers: Handlers<RecordOperation> = {
  'customers.subscriptions.usageRecords.resources.list'(call) {
    const items = usesOf(call).byMeter.map(({ meter, id, uses }) => ({
      ...renderCost(call.state, { id, name: meter.name, cost: totalOf(uses) }),
      ...{ category: meter.category, subcategory: meter.subcategory, unit: meter.unit },
      quantityUsed: quantityOf(uses),
      attributes: { objectType: 'AzureResourceMonthlyUsageRecord' },
    }))
    return { data: collectionOf(items, call.url) }
  },

  'customers.subscriptions.meterUsageRecords.list'(call) {
    const { subscription, byMeter } = usesOf(call)
    const items = byMeter.map(({ meter, id, uses }) => ({
      ...renderCost(call.state, { id, name: meter.name, cost: totalOf(uses) }),
      ...{ category: meter.category, subcategory: meter.subcategory, unit: meter.unit },
      ...{ subscriptionId: subscription.id, meterId: id, meterName: meter.name },
      quantityUsed: quantityOf(uses),
      attributes: { objectType: 'MeterUsageRecord' },
    }))
    return { data: collectionOf(items, call.url) }
  },

  'customers.subscriptions.resourceUsageRecords.list'(call) {
    const { subscription, byMeter } = usesOf(call)
    const entitlementId = entitlementIdOf(call.state.seed, subscription)
    const items = byMeter.map(({ meter, id, uses }) => ({
      ...renderCost(call.state, { id, name: meter.name, cost: totalOf(uses) }),
      subscriptionId: subscription.id,
      resourceUri: `/subscriptions/${entitlementId}/resourceGroups/production`,
      resourceType: meter.category,
      ...{ entitlementId, entitlementName: 'Azure subscription 1' },
      resourceGroupName: 'production',
      attributes: { objectType: 'ResourceUsageRecord' },
    }))
    return { data: collectionOf(items, call.url) }
  },

  'customers.subscriptions.utilizations.azure.list'(call) {
    const subscription = azureOf(call)
    const found = utilizationsOf(call.state, subscription, call.parameters)
    const detailed = call.parameters.show_details ?? true
    const rules = { defaultSize: 1000, maxSize: 1000, tokenInBody: true }
    const { size, seek_operation: seekOperation, continuationToken } = call.parameters
    return {
      data: continuedPage(
        found,
        one => renderUtilization(call.state, subscription, one, detailed),
        { url: call.url, size, seekOperation, continuationToken },
        rules,
      ),
    }
  },
}
