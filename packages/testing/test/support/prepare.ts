import type { MockTenant, StatefulOperationId } from '../../src/index.ts'
import { send } from './send.ts'

export const testEventId = '11111111-2222-4333-8444-555555555555'

export const registration = {
  WebhookUrl: 'https://receiver.example/events',
  WebhookEvents: ['test-created', 'subscription-updated'],
}

const register = (tenant: MockTenant) =>
  send(tenant, 'webhooks.registration.create', { body: registration })

/** What has to be done before an operation can succeed, where a tenant as it is made doesn't have it. */
export const prepare: {
  readonly [Id in StatefulOperationId]?: (tenant: MockTenant) => Promise<unknown>
} = {
  'webhooks.registration.get': register,
  'webhooks.registration.update': register,
  'webhooks.registration.validationEvents.create': register,
  async 'webhooks.registration.validationEvents.get'(tenant) {
    await register(tenant)
    const headers = { 'MS-CorrelationId': testEventId }
    await send(tenant, 'webhooks.registration.validationEvents.create', { headers })
  },
}
