import type { components } from '@partnergate/openapi'
import type { Work } from '../long-running/work.ts'

/** What somebody asks of a migration. */
export type MigrationBody = components['schemas']['NewCommerceMigrationRequest']

/** The move of one legacy subscription to new commerce. Plain data. */
export interface MigratedSubscription {
  readonly currentSubscriptionId: string
  readonly catalogItemId: string
  readonly quantity: number
  readonly termDuration: 'P1M' | 'P1Y' | 'P3Y'
  readonly billingCycle: 'monthly' | 'annual' | 'one_time'
  readonly purchaseFullTerm: boolean
  /** End of the term, in milliseconds since 1970. */
  readonly termEnd: number
  readonly externalReferenceId?: string | undefined
}

export interface Migration extends MigratedSubscription {
  readonly id: string
  readonly customerId: string
  readonly work: Work
  status: 'Processing' | 'Completed'
  newCommerceSubscriptionId?: string
  newCommerceOrderId?: string
}

/** A migration that is still to come. */
export interface MigrationSchedule {
  readonly id: string
  readonly customerId: string
  readonly created: number
  modified: number
  status: 'Created' | 'Cancelled' | 'Migrated' | 'Failed'
  body: MigrationBody
  /** When it is to happen, in milliseconds since 1970. */
  due: number
  migrateOnRenewal: boolean
  newCommerceMigrationId?: string
  error?: { readonly code: number; readonly description: string }
}
