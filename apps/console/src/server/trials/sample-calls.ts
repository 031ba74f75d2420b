import type { CallOptions, ListCall, PartnerCenter } from '@partnergate/client'
import type { TrialRow } from '../../shared/trials.ts'

/** What a call is about. */
interface Subject {
  readonly client: PartnerCenter
  /** The customer, of those calls that are about one. */
  readonly customerId: string
}

type SampleCall = (subject: Subject, options: CallOptions) => ListCall<unknown, unknown>

/** How the call of each row is made. A new row does not compile until it has one. */
export const sampleCalls: { readonly [Row in TrialRow]: SampleCall } = {
  discover: ({ client }, options) =>
    client.products.list({ country: 'US', targetView: 'OnlineServices' }, options),
  transact: ({ client, customerId }, options) =>
    client.customers.subscriptions.list({ customerId }, options),
  billing: ({ client }, options) => client.invoices.list({}, options),
  'delegated-admin': ({ client }, options) => client.serviceRequests.list({}, options),
  'user-license-dap': ({ client, customerId }, options) =>
    client.customers.users.list({ customerId }, options),
  'user-license-gdap': ({ client, customerId }, options) =>
    client.customers.users.list({ customerId }, options),
  'gdap-relationships': ({ client }, options) => client.gdap.relationships.list({}, options),
  api: ({ client }, options) => client.partnerRequests.list({}, options),
}
