import { ServiceError } from '../../protocol/service-error.ts'
import type { Customer } from '../customers/customer.ts'
import type { Customers } from '../customers/customers.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { World } from '../world.ts'
import { checkMigration } from './check-migration.ts'
import type { MigrationBody, MigrationSchedule } from './migration.ts'
import type { Migrations } from './migrations.ts'

/** When somebody wants a migration. */
interface ScheduleTime {
  readonly targetDate?: string | null | undefined
  readonly migrateOnRenewal?: boolean | null | undefined
}

/** Migrations that are still to come. Reading them begins those whose day has come. */
export interface MigrationSchedules {
  all(): readonly MigrationSchedule[]
  /** @throws ServiceError 404 with 1000 for an unknown schedule */
  get(customerId: string, scheduleId: string): MigrationSchedule
  create(
    customer: Customer,
    subscription: Subscription,
    body: MigrationBody & ScheduleTime,
  ): MigrationSchedule
  /** @throws ServiceError 400 with 3000 once it is no longer to come */
  update(
    schedule: MigrationSchedule,
    subscription: Subscription,
    body: MigrationBody & ScheduleTime,
  ): void
  /** @throws ServiceError 400 with 3000 once it is no longer to come */
  cancel(schedule: MigrationSchedule): void
}

export function createMigrationSchedules(
  { ids, clock, kept, journal }: World,
  customers: Customers,
  migrations: Migrations,
): MigrationSchedules {
  const schedules = kept.list<MigrationSchedule>('new-commerce-migration-schedules')

  function begin(schedule: MigrationSchedule): void {
    const customer = customers.find(schedule.customerId)
    if (!customer) return
    try {
      const { currentSubscriptionId } = schedule.body
      const subscription = customer.commerce().subscriptions.get(currentSubscriptionId)
      const underway = migrations.isUnderway(subscription.id)
      const migrated = checkMigration(subscription, schedule.body, { now: clock.now(), underway })
      schedule.newCommerceMigrationId = migrations.begin(customer, migrated).id
      schedule.status = 'Migrated'
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      schedule.status = 'Failed'
      schedule.error = { code: Number(error.code), description: error.message }
      journal.tell({
        resource: 'new_commerce_migration',
        operation: 'create_new_commerce_migration',
        customer: { id: customer.id, name: customer.companyName },
        after: schedule,
        event: { name: 'new-commerce-migration-schedule-failed' },
      })
    }
  }

  function all(): readonly MigrationSchedule[] {
    for (const schedule of schedules) {
      if (schedule.status === 'Created' && schedule.due <= clock.now()) begin(schedule)
    }
    return schedules
  }

  function requireOpen({ status }: MigrationSchedule): void {
    if (status === 'Created') return
    throw new ServiceError(400, '3000', `The schedule is ${status} and cannot be changed.`)
  }

  return {
    all,
    get(customerId, scheduleId) {
      const id = scheduleId.toLowerCase()
      const found = all().find(one => one.id === id && one.customerId === customerId)
      if (found) return found
      throw new ServiceError(404, '1000', `The schedule ${scheduleId} was not found.`)
    },
    create(customer, subscription, body) {
      const now = clock.now()
      const schedule: MigrationSchedule = {
        id: ids.guid('migration-schedule'),
        customerId: customer.id,
        created: now,
        modified: now,
        status: 'Created',
        body,
        due: dueOf(body, subscription, now),
        migrateOnRenewal: body.migrateOnRenewal ?? false,
      }
      schedules.push(schedule)
      return schedule
    },
    update(schedule, subscription, body) {
      requireOpen(schedule)
      const now = clock.now()
      const due = dueOf(body, subscription, now)
      const migrateOnRenewal = body.migrateOnRenewal ?? false
      Object.assign(schedule, { body, due, migrateOnRenewal, modified: now })
    },
    cancel(schedule) {
      requireOpen(schedule)
      Object.assign(schedule, { status: 'Cancelled', modified: clock.now() })
    },
  }
}

/** The last day on which a subscription migrates at its renewal, so that the legacy term isn't begun anew. */
const beforeRenewalMs = 2 * 86_400_000

/** @throws ServiceError 400 with 3000 for a day that is none, has passed, or lies after the term */
function dueOf(
  { targetDate, migrateOnRenewal }: ScheduleTime,
  { end }: Subscription,
  now: number,
): number {
  if (migrateOnRenewal) return Math.max(now, end - beforeRenewalMs)
  const due = targetDate ? Date.parse(targetDate) : Number.NaN
  if (due > now && due < end) return due
  throw new ServiceError(400, '3000', 'targetDate has to lie ahead, within the term.')
}
