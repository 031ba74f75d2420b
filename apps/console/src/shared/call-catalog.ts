import type { OperationId } from '@partnergate/openapi'

/** One call for each row of the policy, and one outside the rows. */
export const callCatalog = [
  { operation: 'products.list', title: 'List products', row: 'discover' },
  { operation: 'customers.subscriptions.list', title: 'List subscriptions', row: 'transact' },
  { operation: 'invoices.list', title: 'List invoices', row: 'billing' },
  { operation: 'serviceRequests.list', title: 'List service requests', row: 'delegated-admin' },
  { operation: 'customers.users.list', title: 'List users', row: 'user-license' },
  {
    operation: 'gdap.relationships.list',
    title: 'List GDAP relationships',
    row: 'gdap-relationships',
  },
  { operation: 'partnerRequests.list', title: 'List requests by MFA', row: 'api' },
] as const satisfies readonly { operation: OperationId; title: string; row: string }[]

/** An operation that can be tried. */
export type TriedOperation = (typeof callCatalog)[number]['operation']

/** The operations that can be tried. */
export const triedOperations: readonly TriedOperation[] = callCatalog.map(
  ({ operation }) => operation,
)
