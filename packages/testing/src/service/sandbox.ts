import { ServiceError } from '../protocol/service-error.ts'

/** What an integration sandbox allows. Source: the limits of the sandbox account. */
export const sandboxLimits = {
  customers: 75,
  subscriptionsPerCustomer: 5,
  licensesPerSubscription: 25,
} as const

/** @throws ServiceError 400 with 800018 when a sandbox has all the customers that it may have */
export function requireRoomForCustomer(sandbox: boolean, customers: number): void {
  if (!sandbox || customers < sandboxLimits.customers) return
  throw new ServiceError(
    400,
    '800018',
    `A sandbox allows ${sandboxLimits.customers} customers; delete some first.`,
  )
}
