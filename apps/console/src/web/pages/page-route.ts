import type { Page } from '@partnergate/core'
import type { ComponentType } from 'react'

/** A page of the console: where it is, whom it opens for, and its code, which is fetched when it is gone to. */
export interface PageRoute {
  /** Path in the router's terms: `customers/:customerId/:tab?`. */
  readonly path: string
  readonly title: string
  /** Name in the navigation; left out of it without. */
  readonly label?: string
  /** The portal's page whose rules guard it; any user may open it without one. */
  readonly page?: Page
  /** Whether nobody has to be signed in. */
  readonly isPublic?: boolean
  readonly load: () => Promise<{ readonly default: ComponentType }>
}
