import {
  createWebhookVerifier,
  receiveWebhooks,
  type WebhookEvent,
  type WebhookVerifierOptions,
} from '@partnergate/guards'

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
