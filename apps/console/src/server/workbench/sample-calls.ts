import type { ListCall } from '@partnergate/client'
import type { TriedOperation } from '../../shared/call-catalog.ts'
import type { CallIds } from './try-call.ts'
import type { Workspace } from './workspace.ts'

type Page = { readonly items?: readonly unknown[]; readonly value?: readonly unknown[] }
type SampleCall = (workspace: Workspace, ids: CallIds) => ListCall<Page, unknown>

/** How each operation of the catalog is called. A new one does not compile until it has its call. */
export const sampleCalls: { readonly [Operation in TriedOperation]: SampleCall } = {
  'products.list': ({ client }, ids) =>
    client.products.list({ country: 'US', targetView: 'OnlineServices' }, ids),
  'customers.subscriptions.list': ({ client, customerId }, ids) =>
    client.customers.subscriptions.list({ customerId }, ids),
  'invoices.list': ({ client }, ids) => client.invoices.list({}, ids),
  'serviceRequests.list': ({ client }, ids) => client.serviceRequests.list({}, ids),
  'customers.users.list': ({ client, customerId }, ids) =>
    client.customers.users.list({ customerId }, ids),
  'gdap.relationships.list': ({ client }, ids) => client.gdap.relationships.list({}, ids),
  'partnerRequests.list': ({ client }, ids) => client.partnerRequests.list({}, ids),
}

/** How many items a page has. */
export function itemsIn({ items, value }: Page): number {
  return (items ?? value ?? []).length
}
