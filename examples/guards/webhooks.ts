import {
  createWebhookVerifier,
  receiveWebhooks,
  type WebhookEvent,
  type WebhookVerifierOptions,
} from '@partnergate/guards'
import { listen } from './on-a-mock-tenant/listen.ts'
import { tryWebhooks } from './on-a-mock-tenant/try-webhooks.ts'

/** Partner Center's events, in a list. In production the options are left out. */
export function createReceiver(log: string[], options?: WebhookVerifierOptions) {
  return receiveWebhooks(createWebhookVerifier(options), (event: WebhookEvent) => {
    if (!event.known) return
    switch (event.name) {
      case 'subscription-updated':
        return log.push(`read ${event.resourceUri}`)
      case 'granular-admin-relationship-terminated':
        return log.push(`access ended at ${event.changedAt.toISOString()}`)
      default:
        return undefined
    }
  })
}

// Try it: npm run example examples/guards/webhooks.ts
if (import.meta.main) {
  const log: string[] = []
  await tryWebhooks(options => listen(createReceiver(log, options)))
  console.log(log.join('\n'))
}
