import type { TenantClock } from '../../time/clock.ts'
import { isDone, isOver } from '../long-running/work.ts'
import type { Subscription } from './subscription.ts'

/** Whether an Azure subscription can be named by reservations. */
export function isRegistered({ registration }: Subscription, clock: TenantClock): boolean {
  return registration !== undefined && isOver(registration, clock)
}

/** How far a registration is, for someone who asks. */
export function registrationStatus({ registration }: Subscription, clock: TenantClock): string {
  if (!registration) return 'notregistered'
  return isDone(registration, clock) ? 'registered' : 'registering'
}
