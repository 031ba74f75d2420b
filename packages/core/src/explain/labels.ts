import { deepFreeze } from '../internal/deep-freeze.ts'
import type { Page, Role } from '../pages/page-rules.ts'
import type { Cell, MfaKind, Scenario, Workload } from '../policy/vocabulary.ts'

/** Words for people, one for each id. */
export interface Labels {
  readonly scenarios: { readonly [Key in Scenario]: string }
  /** An API operation outside all scenarios. */
  readonly apiCall: string
  readonly workloads: { readonly [Key in Workload]: string }
  readonly mfaKinds: { readonly [Key in MfaKind]: string }
  readonly cells: { readonly [Key in Cell]: string }
  readonly pages: { readonly [Key in Page]: string }
  readonly roles: { readonly [Key in Role]: string }
}

/**
 * The vocabulary in English, for messages, tables and user interfaces.
 *
 * @example
 * ```ts
 * import { labels } from '@partnergate/core'
 *
 * labels.scenarios.transact // 'Transact and manage'
 * ```
 */
export const labels: Labels = /* @__PURE__ */ deepFreeze({
  scenarios: {
    discover: 'Discover (price, catalog, promotion)',
    transact: 'Transact and manage',
    billing: 'Billing and reconciliation',
    'delegated-admin': 'Manage customers with delegated access (AOBO)',
    'user-license-dap': 'User and license assignment (DAP only)',
    'user-license-gdap': 'User and license assignment (GDAP)',
    'gdap-relationships': 'Granular admin relationship request and access assignment',
  },
  apiCall: 'API call outside all scenarios',
  workloads: {
    'partner-center': 'Partner Center portal and APIs',
    'other-workloads': 'Other workloads (Entra ID, Exchange)',
  },
  mfaKinds: {
    entra: 'Microsoft Entra MFA',
    'third-party': 'third-party MFA',
    none: 'no MFA',
  },
  cells: {
    supported: 'supported',
    exception: 'with an exception',
    'no-exception': 'no exception possible',
    'no-access': 'no access',
    'not-applicable': 'not applicable',
  },
  pages: {
    customers: 'Customers',
    'customer-requests': 'Support > Customer requests',
    billing: 'Billing',
    overview: 'Overview',
    'service-health': 'Service health',
  },
  roles: {
    'admin-agent': 'Admin agent',
    'sales-agent': 'Sales agent',
    'helpdesk-agent': 'Helpdesk agent',
    'global-admin': 'Global administrator',
    'billing-admin': 'Billing administrator',
  },
})
