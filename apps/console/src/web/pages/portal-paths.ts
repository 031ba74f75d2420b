import type { Page } from '@partnergate/core'

/** Where the console has the portal's pages. */
export const portalPaths = {
  overview: '',
  'service-health': 'service-health',
  customers: 'customers',
  'customer-requests': 'customer-requests',
  billing: 'billing',
} as const satisfies { readonly [Key in Page]?: string }
