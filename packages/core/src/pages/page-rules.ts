import { deepFreeze } from '../internal/deep-freeze.ts'
import { type Reference, references } from '../policy/references.ts'

/** The pages of Partner Center's dashboard that the policy speaks of. */
export const pages = /* @__PURE__ */ deepFreeze([
  'customers',
  'customer-requests',
  'billing',
  'overview',
  'service-health',
])
/** One of {@link pages}. */
export type Page = (typeof pages)[number]

/** The roles of a partner's users that open MFA-protected pages. */
export const roles = /* @__PURE__ */ deepFreeze([
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'global-admin',
  'billing-admin',
])
/** One of {@link roles}. */
export type Role = (typeof roles)[number]

/** Where a page lives. */
export interface PageUrl {
  /** `https://host/path`, or `https://host/path/*` for the path and everything below it. */
  readonly pattern: string
  /** Whether the documentation prints it; `false` for addresses that we added. */
  readonly documented: boolean
}

/** What the policy says of one page. */
export interface PageRule {
  /** Whether MFA is asked for. */
  readonly protected: boolean
  readonly urls: readonly PageUrl[]
  /** The roles that may open the page; an unprotected page is open to anyone, with a role or without. */
  readonly roles: readonly Role[]
  /** The document and section that the rule comes from. */
  readonly reference: Reference
}

/** The rule of each dashboard page. */
export const pageRules: { readonly [Key in Page]: PageRule } = /* @__PURE__ */ (() => {
  const reference = references.pages
  return deepFreeze({
    customers: {
      protected: true,
      urls: [{ pattern: 'https://partner.microsoft.com/commerce/*', documented: true }],
      roles: ['admin-agent', 'sales-agent', 'helpdesk-agent'],
      reference,
    },
    'customer-requests': {
      protected: true,
      urls: [
        {
          pattern: 'https://partner.microsoft.com/dashboard/support/csp/customers/*',
          documented: true,
        },
        {
          pattern: 'https://partner.microsoft.com/dashboard/v2/support/customers/*',
          documented: true,
        },
      ],
      roles: ['admin-agent', 'helpdesk-agent'],
      reference,
    },
    billing: {
      protected: true,
      // The documentation protects "the billing page" and prints no address for it.
      urls: [
        { pattern: 'https://partner.microsoft.com/dashboard/billing/*', documented: false },
        { pattern: 'https://partner.microsoft.com/dashboard/v2/billing/*', documented: false },
      ],
      roles: ['admin-agent', 'global-admin', 'billing-admin'],
      reference,
    },
    overview: {
      protected: false,
      urls: [
        { pattern: 'https://partner.microsoft.com/dashboard/home', documented: false },
        { pattern: 'https://partner.microsoft.com/dashboard/overview', documented: false },
      ],
      roles,
      reference,
    },
    'service-health': {
      protected: false,
      urls: [
        { pattern: 'https://partner.microsoft.com/dashboard/servicehealth', documented: false },
        { pattern: 'https://partner.microsoft.com/dashboard/service-health', documented: false },
      ],
      roles,
      reference,
    },
  })
})()
