import type { WebhookEventName } from '../webhooks/event-names.ts'

type Values = Readonly<Record<string, unknown>>

/** Addresses of what changed, as the events document them, below Partner Center's root. */
const templates: { readonly [Name in WebhookEventName]?: string } = {
  'subscription-updated': '/webhooks/v1/customers/{customerId}/subscriptions/{subscriptionId}',
  'reseller-relationship-accepted-by-customer': '/v1/customers/{customerId}',
  'azure-fraud-event-detected':
    '/v1/fraudEvents?SubscriptionId={subscriptionId}&EventStatus={eventStatus}',
  'invoice-ready': '/v1/invoices/{invoiceId}',
  'usagerecords-thresholdExceeded': '/webhooks/v1/customers/usagerecords',
  'referral-created': '/engagements/v1/referrals/{referralId}',
  'referral-updated': '/engagements/v1/referrals/{referralId}',
  'new-commerce-migration-created':
    '/v1/customers/{customerId}/migrations/newcommerce/{migrationId}',
  'new-commerce-migration-completed':
    '/v1/customers/{customerId}/migrations/newcommerce/{migrationId}',
  'new-commerce-migration-failed':
    '/v1/customers/{customerId}/migrations/newcommerce/{migrationId}',
}

/**
 * The address of what an event is about.
 *
 * @param values - ids by the names in the address; what they lack is taken from `id` of `resource`
 */
export function resourceUriOf(
  event: WebhookEventName,
  values: Values,
  resource?: unknown,
): string | undefined {
  const own = typeof resource === 'object' && resource !== null ? (resource as Values) : {}
  return templates[event]?.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? own[name] ?? own.id ?? '')),
  )
}
