import type { Role } from '@partnergate/core'
import { pageRules } from '@partnergate/core'
import type { Operation } from '@partnergate/openapi'

/** Which roles may do something; the first rule that speaks of an operation holds, and without one everybody may. */
export interface RoleRule {
  /** What is allowed, as a person would say it. */
  readonly what: string
  readonly concerns: (operation: Operation) => boolean
  readonly roles: readonly Role[]
  /** Where the rule comes from. */
  readonly source: string
}

const writes = ({ method }: Operation) => method !== 'GET' && method !== 'HEAD'
const of = (operation: Operation, area: string) => operation.id.startsWith(`${area}.`)

const permissions = 'Partner Center documentation, "Assign roles and permissions to users"'
const delegation =
  "Partner Center documentation: the AdminAgents group acts as administrator in customers' tenants, the HelpdeskAgents group " +
  'as helpdesk administrator, the SalesAgents group not at all'
const protectedPages = 'Partner Center documentation, "Mandating MFA": roles of the protected pages'

export const roleRules: readonly RoleRule[] = [
  {
    what: "reset passwords of customers' users",
    concerns: ({ id }) => id === 'customers.users.resetPassword',
    roles: ['admin-agent', 'helpdesk-agent'],
    source: delegation,
  },
  {
    what: "change customers' users, their roles and licences",
    concerns: operation => operation.scenario === 'user-license' && writes(operation),
    roles: ['admin-agent'],
    source: delegation,
  },
  {
    what: 'change granular admin relationships, their requests and access assignments',
    concerns: operation => of(operation, 'gdap') && writes(operation),
    roles: ['admin-agent'],
    source:
      'Partner Center documentation, "Granular delegated admin privileges": admin agents request relationships',
  },
  {
    what: "see and answer customers' service requests",
    concerns: operation => of(operation, 'customers.serviceRequests'),
    roles: pageRules['customer-requests'].roles,
    source: protectedPages,
  },
  {
    what: 'see invoices, reconciliation and use',
    concerns: ({ scenario }) => scenario === 'billing',
    roles: pageRules.billing.roles,
    source: protectedPages,
  },
  {
    what: 'order for customers, and change what they have',
    concerns: operation =>
      operation.scenario === 'transact' && of(operation, 'customers') && writes(operation),
    roles: ['admin-agent', 'sales-agent'],
    source: permissions,
  },
  {
    what: 'see customers and what they have',
    concerns: operation => of(operation, 'customers'),
    roles: pageRules.customers.roles,
    source: protectedPages,
  },
  {
    what: "change the partner's own profiles",
    concerns: operation => of(operation, 'profiles') && writes(operation),
    roles: ['admin-agent', 'global-admin', 'billing-admin'],
    source: permissions,
  },
]
