import { commercePaths } from './commerce/paths.ts'
import type { PageRoute } from './page-route.ts'
import { portalPaths } from './portal-paths.ts'

/** The pages, in the order of the navigation. */
export const pageRoutes: readonly PageRoute[] = [
  {
    path: portalPaths.overview,
    title: 'Overview',
    label: 'Overview',
    page: 'overview',
    load: () => import('./overview/overview-page.tsx'),
  },
  {
    path: portalPaths['service-health'],
    title: 'Service health',
    label: 'Service health',
    page: 'service-health',
    load: () => import('./service-health/service-health-page.tsx'),
  },
  {
    path: portalPaths.customers,
    title: 'Customers',
    label: 'Customers',
    page: 'customers',
    load: () => import('./customers/customers-page.tsx'),
  },
  {
    path: 'customers/:customerId/:tab?',
    title: 'Customer',
    page: 'customers',
    load: () => import('./customer/customer-page.tsx'),
  },
  {
    path: commercePaths.catalog,
    title: 'Catalog',
    label: 'Catalog',
    page: 'customers',
    load: () => import('./commerce/catalog/catalog-page.tsx'),
  },
  {
    path: commercePaths.cart,
    title: 'Cart',
    page: 'customers',
    load: () => import('./commerce/cart/cart-page.tsx'),
  },
  {
    path: commercePaths.checkout,
    title: 'Checkout',
    page: 'customers',
    load: () => import('./commerce/checkout/checkout-page.tsx'),
  },
  {
    path: portalPaths['customer-requests'],
    title: 'Customer requests',
    label: 'Customer requests',
    page: 'customer-requests',
    load: () => import('./customer-requests/customer-requests-page.tsx'),
  },
  {
    path: portalPaths.billing,
    title: 'Billing',
    label: 'Billing',
    page: 'billing',
    load: () => import('./billing/billing-page.tsx'),
  },
  {
    path: 'billing/unbilled',
    title: 'Not billed yet',
    page: 'billing',
    load: () => import('./billing/unbilled/unbilled-page.tsx'),
  },
  {
    path: 'billing/:invoiceId',
    title: 'Invoice',
    page: 'billing',
    load: () => import('./billing/invoice/invoice-page.tsx'),
  },
  {
    path: 'workbench',
    title: 'MFA workbench',
    label: 'MFA workbench',
    isPublic: true,
    load: () => import('./workbench/workbench-page.tsx'),
  },
  {
    path: 'workbench/adoption',
    title: 'MFA adoption',
    label: 'MFA adoption',
    load: () => import('./adoption/adoption-page.tsx'),
  },
  {
    path: 'workbench/policy',
    title: 'MFA policy',
    label: 'MFA policy',
    isPublic: true,
    load: () => import('./policy/policy-page.tsx'),
  },
  {
    path: 'workbench/token',
    title: 'Token inspector',
    label: 'Token inspector',
    isPublic: true,
    load: () => import('./token/token-page.tsx'),
  },
  {
    path: 'sign-in',
    title: 'Sign in',
    isPublic: true,
    load: () => import('./sign-in/sign-in-page.tsx'),
  },
  {
    path: 'signed-in',
    title: 'Signed in',
    isPublic: true,
    load: () => import('./sign-in/signed-in-page.tsx'),
  },
  {
    path: '*',
    title: 'Not found',
    isPublic: true,
    load: () => import('./not-found/not-found-page.tsx'),
  },
]
