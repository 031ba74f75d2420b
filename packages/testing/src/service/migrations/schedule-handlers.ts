import type { Call, Handlers } from '../../protocol/call.ts'
import { refusal } from './check-migration.ts'
import { problemsOf } from './eligibility.ts'
import { pageOf } from './page.ts'
import { renderSchedule } from './render.ts'

type OfOne =
  | 'customers.migrations.newCommerce.schedules.get'
  | 'customers.migrations.newCommerce.schedules.update'
  | 'customers.migrations.newCommerce.schedules.cancel'

function scheduleOf({ parameters, state }: Call<OfOne>) {
  const { id } = state.customers.get(parameters.customerId)
  return state.migrationSchedules.get(id, parameters.scheduleId)
}

/** Migrations that are still to come. */
export const migrationScheduleHandlers: Handlers<
  | OfOne
  | 'customers.migrations.newCommerce.schedules.create'
  | 'migrations.newCommerce.schedules.list'
> = {
  'customers.migrations.newCommerce.schedules.create'({ parameters, body, state }) {
    const customer = state.customers.get(parameters.customerId)
    const subscription = customer.commerce().subscriptions.get(body.currentSubscriptionId)
    const planned = state.migrationSchedules
      .all()
      .some(one => one.status === 'Created' && one.body.currentSubscriptionId === subscription.id)
    const underway = planned || state.migrations.isUnderway(subscription.id)
    const [problem] = problemsOf(subscription, { now: state.clock.now(), underway })
    if (problem) throw refusal(problem)
    return { data: renderSchedule(state.migrationSchedules.create(customer, subscription, body)) }
  },

  'customers.migrations.newCommerce.schedules.get': call => ({
    data: renderSchedule(scheduleOf(call)),
  }),

  'customers.migrations.newCommerce.schedules.update'(call) {
    const { parameters, body, state } = call
    const schedule = scheduleOf(call)
    const { subscriptions } = state.customers.get(parameters.customerId).commerce()
    const subscription = subscriptions.get(body.currentSubscriptionId)
    state.migrationSchedules.update(schedule, subscription, body)
    return { data: renderSchedule(schedule) }
  },

  'customers.migrations.newCommerce.schedules.cancel'(call) {
    const schedule = scheduleOf(call)
    call.state.migrationSchedules.cancel(schedule)
    return { data: renderSchedule(schedule) }
  },

  'migrations.newCommerce.schedules.list': call =>
    pageOf(call, call.state.migrationSchedules.all(), renderSchedule),
}
