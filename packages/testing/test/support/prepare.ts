import type { MockTenant, StatefulOperationId } from '../../src/index.ts'
import { get, send } from './send.ts'

export const testEventId = '11111111-2222-4333-8444-555555555555'

export const registration = {
  WebhookUrl: 'https://receiver.example/events',
  WebhookEvents: ['test-created', 'subscription-updated'],
}

export const consentedApplicationId = '4f3f1c2e-0000-4000-8000-000000000004'

const register = (tenant: MockTenant) =>
  send(tenant, 'webhooks.registration.create', { body: registration })

/** The Azure subscription of a customer's Azure plan. */
export async function azureSubscription(tenant: MockTenant, customerId: string) {
  const { items } = await get(tenant, 'customers.subscriptions.list', {
    parameters: { customerId },
  })
  const subscriptionId = items.find(({ billingType }) => billingType === 'usage')?.id ?? ''
  const parameters = { customerId, subscriptionId }
  const found = await get(tenant, 'customers.subscriptions.azureEntitlements.list', { parameters })
  return { ...parameters, entitlementId: found.items[0]?.id ?? '' }
}

/** What has to be done before an operation can succeed, where a tenant as it is made doesn't have it. */
export const prepare: {
  readonly [Id in StatefulOperationId]?: (tenant: MockTenant) => Promise<unknown>
} = {
  'customers.applicationConsents.delete': async tenant =>
    tenant.grantConsent(consentedApplicationId, tenant.customers[0]?.id ?? ''),
  async 'customers.validations.get'(tenant) {
    const [code] = await get(tenant, 'customers.all.validations.list')
    await get(tenant, 'customers.qualifications.create', {
      parameters: { customerId: tenant.customers[0]?.id ?? '' },
      body: { qualification: 'GovernmentCommunityCloud', validationCode: code?.validationId },
    })
  },
  async 'customers.subscriptions.azureEntitlements.reactivate'(tenant) {
    const parameters = await azureSubscription(tenant, tenant.customers[0]?.id ?? '')
    const body = { cancellationReason: 'compromise' }
    await get(tenant, 'customers.subscriptions.azureEntitlements.cancel', { parameters, body })
  },
  'webhooks.registration.get': register,
  'webhooks.registration.update': register,
  'webhooks.registration.validationEvents.create': register,
  async 'webhooks.registration.validationEvents.get'(tenant) {
    await register(tenant)
    const headers = { 'MS-CorrelationId': testEventId }
    await send(tenant, 'webhooks.registration.validationEvents.create', { headers })
  },
}
