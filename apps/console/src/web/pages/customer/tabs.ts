import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { fetched } from '../../data/fetched.ts'
import type { TabProps } from './tab-props.ts'

/** A part of a customer's page. */
export interface CustomerTab {
  /** Last part of its address. */
  readonly id: string
  readonly label: string
  readonly Content: LazyExoticComponent<ComponentType<TabProps>>
}

/** The parts of a customer's page, in their order; the first is shown without an address of its own. */
export const tabs: readonly CustomerTab[] = [
  {
    id: 'subscriptions',
    label: 'Subscriptions',
    Content: lazy(() => fetched(() => import('./subscriptions/subscriptions-tab.tsx'))),
  },
  {
    id: 'orders',
    label: 'Orders',
    Content: lazy(() => fetched(() => import('./orders/orders-tab.tsx'))),
  },
  {
    id: 'users',
    label: 'Users and licences',
    Content: lazy(() => fetched(() => import('./users/users-tab.tsx'))),
  },
  {
    id: 'gdap',
    label: 'GDAP',
    Content: lazy(() => fetched(() => import('./gdap/gdap-tab.tsx'))),
  },
  {
    id: 'service-requests',
    label: 'Service requests',
    Content: lazy(() => fetched(() => import('./service-requests/service-requests-tab.tsx'))),
  },
]
