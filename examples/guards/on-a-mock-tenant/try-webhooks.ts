import type { Server } from 'node:net'
import { createPartnerCenter } from '@partnergate/client'
import type { WebhookVerifierOptions } from '@partnergate/guards'
import { createMockTenant } from '@partnergate/testing'
import { addressOf } from './listen.ts'

/** Registers a receiver at a mock tenant, changes a subscription there, and forges an event. */
export async function tryWebhooks(
  serve: (options: WebhookVerifierOptions) => Server,
): Promise<void> {
  const tenant = createMockTenant()
  const roots = [await tenant.webhooks.rootCertificate()]
  const server = serve({ roots, fetch: tenant.fetch, now: tenant.clock.now })
  const url = await addressOf(server)
  try {
    const credential = tenant.credential('admin-agent/entra')
    const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
    const WebhookEvents = ['subscription-updated']
    await pc.webhooks.registration.create({ body: { WebhookUrl: `${url}/`, WebhookEvents } })
    await changeSubscription(pc, tenant.customers[0]?.id ?? '')
    await tenant.webhooks.settled()
    for (const { event, attempts } of tenant.webhooks.deliveries) {
      console.log(`${event}: ${attempts.map(({ status }) => status).join()}`)
    }
    const { status } = await fetch(url, { method: 'POST', body: '{"EventName":"forged"}' })
    console.log(`a forged event: ${status}`)
  } finally {
    server.close()
  }
}

async function changeSubscription(
  pc: ReturnType<typeof createPartnerCenter>,
  customerId: string,
): Promise<void> {
  const { items } = await pc.customers.subscriptions.list({ customerId })
  const [subscription] = items
  if (!subscription?.id) throw new Error('The customer has no subscription')
  await pc.customers.subscriptions.update({
    customerId,
    subscriptionId: subscription.id,
    body: { ...subscription, friendlyName: 'Renamed' },
  })
}
