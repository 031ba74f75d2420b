/** What a service request can be about. */
export interface SupportTopic {
  readonly id: string
  readonly name: string
  readonly description: string
}

export const supportTopics: readonly [SupportTopic, ...SupportTopic[]] = [
  { id: '1', name: 'Account and profile', description: 'Company details, users and permissions.' },
  { id: '2', name: 'Billing and invoices', description: 'Charges, credits and reconciliation.' },
  { id: '3', name: 'Multi-factor authentication', description: 'MFA requirements and sign-in.' },
  { id: '4', name: 'Customers and relationships', description: 'Reseller and GDAP relationships.' },
  {
    id: '5',
    name: 'Orders and subscriptions',
    description: 'Purchases, changes and cancellations.',
  },
  { id: '6', name: 'Azure services', description: 'Problems with a service of Azure.' },
]
