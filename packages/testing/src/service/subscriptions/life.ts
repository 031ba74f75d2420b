import { dayMs } from '../../time/duration.ts'
import { nextTermOf } from './next-term.ts'
import type { Subscription, SubscriptionStatus } from './subscription.ts'
import { enterTerm } from './term.ts'

/** What became of a subscription by itself. */
export interface Passing {
  readonly subscription: Subscription
  /** Milliseconds since 1970. */
  readonly time: number
}

/** After its last term a subscription is in a grace period, then disabled, then gone. */
const graceMs = 30 * dayMs
const disabledMs = 90 * dayMs

/** Renews or ends a subscription whose term is over, and gives what happened, the earliest first. */
export function passTime(subscription: Subscription, now: number): Passing[] {
  const passed: Passing[] = []
  const pass = (time: number, status: SubscriptionStatus) => {
    subscription.status = status
    subscription.version += 1
    passed.push({ subscription, time })
  }
  while (isInTerm(subscription) && subscription.end <= now) {
    const over = subscription.end
    if (subscription.status === 'suspended' || !subscription.autoRenewEnabled) {
      pass(over, 'expired')
      break
    }
    enterTerm(subscription, nextTermOf(subscription))
    subscription.scheduledNextTermInstructions = null
    pass(over, 'active')
  }
  if (subscription.status === 'expired' && now >= subscription.end + graceMs) {
    pass(subscription.end + graceMs, 'disabled')
  }
  if (subscription.status === 'disabled' && now >= subscription.end + graceMs + disabledMs) {
    pass(subscription.end + graceMs + disabledMs, 'deleted')
  }
  return passed
}

const isInTerm = ({ status }: Subscription) => status === 'active' || status === 'suspended'
