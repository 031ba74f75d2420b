/** What a service request can be about. */
export interface SupportTopic {
  readonly id: string
  readonly name: string
  readonly description: string
  /** What people ask about it. */
  readonly questions: readonly [Question, ...Question[]]
}

interface Question {
  readonly title: string
  readonly description: string
}

export const supportTopics: readonly [SupportTopic, ...SupportTopic[]] = [
  {
    id: '1',
    name: 'Account and profile',
    description: 'Company details, users and permissions.',
    questions: [
      {
        title: 'Legal name cannot be changed',
        description: 'After a merger the profile still shows the former name of the company.',
      },
      {
        title: 'Contact for support does not get mail',
        description: 'The address was changed last week, and messages still go to the old one.',
      },
    ],
  },
  {
    id: '2',
    name: 'Billing and invoices',
    description: 'Charges, credits and reconciliation.',
    questions: [
      {
        title: 'Credit for cancelled licences is missing',
        description:
          'Ten licences were cancelled within the window, and the invoice bills them all.',
      },
      {
        title: 'Line items do not add up to the invoice',
        description: 'The export of the line items is a few cents off the total.',
      },
    ],
  },
  {
    id: '3',
    name: 'Multi-factor authentication',
    description: 'MFA requirements and sign-in.',
    questions: [
      {
        title: 'Calls are refused with 900421',
        description: 'A nightly job gets 401 since its refresh token was renewed.',
      },
      {
        title: 'Accounts without MFA in the report',
        description: 'The report lists an account that signs in with MFA every day.',
      },
    ],
  },
  {
    id: '4',
    name: 'Customers and relationships',
    description: 'Reseller and GDAP relationships.',
    questions: [
      {
        title: 'GDAP relationship stays pending',
        description: 'The customer approved it yesterday, and it is not active yet.',
      },
      {
        title: 'Invitation link opens an error page',
        description: 'The administrator of the customer cannot accept the relationship.',
      },
    ],
  },
  {
    id: '5',
    name: 'Orders and subscriptions',
    description: 'Purchases, changes and cancellations.',
    questions: [
      {
        title: 'Quantity cannot be reduced',
        description: 'The change is refused, although the term began two days ago.',
      },
      {
        title: 'Order stays in pending',
        description: 'An order of this morning has no subscription yet.',
      },
    ],
  },
  {
    id: '6',
    name: 'Azure services',
    description: 'Problems with a service of Azure.',
    questions: [
      {
        title: 'Virtual machines cannot be started',
        description: 'Machines in one region do not start since last night.',
      },
    ],
  },
]
