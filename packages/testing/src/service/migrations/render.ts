import type { components } from '@partnergate/openapi'
import type { TenantClock } from '../../time/clock.ts'
import { endOf } from '../long-running/work.ts'
import type { Migration, MigrationSchedule } from './migration.ts'

type Schemas = components['schemas']

const iso = (time: number) => new Date(time).toISOString()

export function renderMigration(
  migration: Migration,
  clock: TenantClock,
): Schemas['NewCommerceMigration'] {
  const { work, customerId, termEnd, externalReferenceId, ...rest } = migration
  return {
    ...rest,
    customerTenantId: customerId,
    startedTime: iso(work.begun),
    ...(migration.status === 'Completed' && { completedTime: iso(endOf(work, clock)) }),
    subscriptionEndDate: iso(termEnd),
    ...(externalReferenceId && { externalReferenceId }),
    addOnMigrations: [],
    attributes: { objectType: 'NewCommerceMigration' },
  }
}

/** What happened in a migration: that it began, and that it is done. */
export function renderEvents(
  { id, customerId, currentSubscriptionId, status, work }: Migration,
  clock: TenantClock,
): Schemas['NewCommerceMigrationEvent'][] {
  const happened = [
    { eventName: 'MigrationStarted', time: work.begun },
    ...(status === 'Completed'
      ? [{ eventName: 'MigrationCompleted', time: endOf(work, clock) }]
      : []),
  ]
  return happened.map(({ eventName, time }, index) => ({
    id: `${id.slice(0, -1)}${index}`,
    newCommerceMigrationId: id,
    currentSubscriptionId,
    customerTenantId: customerId,
    createdTime: iso(time),
    eventName,
    attributes: { objectType: 'NewCommerceMigrationEvent' },
  }))
}

export function renderSchedule(
  schedule: MigrationSchedule,
): Schemas['NewCommerceMigrationSchedule'] {
  const { body, customerId, due, created, modified, error, migrateOnRenewal } = schedule
  return {
    id: schedule.id,
    currentSubscriptionId: body.currentSubscriptionId,
    status: schedule.status,
    customerTenantId: customerId,
    ...(body.quantity !== undefined && { quantity: body.quantity }),
    ...(body.termDuration && { termDuration: body.termDuration }),
    ...(body.billingCycle && { billingCycle: body.billingCycle }),
    purchaseFullTerm: body.purchaseFullTerm ?? false,
    ...(body.externalReferenceId && { externalReferenceId: body.externalReferenceId }),
    targetDate: iso(due),
    migrateOnRenewal,
    ...(schedule.newCommerceMigrationId && {
      newCommerceMigrationId: schedule.newCommerceMigrationId,
    }),
    ...(error && { errorCode: error.code, errorDescription: error.description }),
    createdTime: iso(created),
    lastModifiedTime: iso(modified),
    attributes: { objectType: 'NewCommerceMigrationSchedule' },
  }
}
