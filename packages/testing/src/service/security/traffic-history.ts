import { operations } from '@partnergate/openapi'
import type { Account } from '../../identity/accounts.ts'
import type { Seed } from '../../seed/seed.ts'
import { dayMs } from '../../time/duration.ts'
import type { Partner } from '../partner.ts'
import type { TrafficEntry } from './traffic.ts'

/** An application of the partner that the past knows. */
interface PastApplication {
  readonly id: string
  readonly name: string
}

/** What a history is made of. */
export interface HistoryParts {
  readonly seed: Seed
  readonly partner: Partner
  /** The accounts of the partner's people. */
  readonly accounts: readonly Account[]
  /** Midnight (UTC) of the day before which it ends. */
  readonly epoch: number
  /** How many days it goes back. */
  readonly days: number
}

/** Accounts that never pass MFA and left so long ago, in days, that the report of the last week knows them no more. */
const leftDaysAgo = 12

/**
 * Requests of days gone by: working days with more of them than weekends, accounts that pass MFA from some day on, and a
 * few that never do. Every account calls by the control panel; by role, one of the partner's other applications too.
 */
export function trafficHistory(parts: HistoryParts): TrafficEntry[] {
  const { seed, accounts, epoch, days } = parts
  const draws = seed.draws('traffic history')
  const entries: TrafficEntry[] = []
  for (const [person, account] of accounts.entries()) {
    if (account.subject === 'app') continue
    const mfaFrom = mfaSince(account, days, draws(person).int(0, 99))
    for (let day = 0; day < days; day++) {
      if (days - day <= leftDaysAgo && hasLeft(account)) break
      const drawn = draws(1000 + person * 1000 + day)
      const midnight = epoch - (days - day) * dayMs
      for (
        let count = drawn.int(0, mostOn(midnight, mfaFrom > days && day > days / 2));
        count > 0;
        count--
      ) {
        const [method, path] = drawn.pick(called)
        // Between 7 and 18 o'clock.
        const time = midnight + drawn.int(7 * 3600, 18 * 3600) * 1000
        const application = drawn.pick([undefined, applicationOf(account)])
        const caller = callerOf(parts, account, application, day >= mfaFrom)
        entries.push({ requestId: '', correlationId: '', method, path, time, caller })
      }
    }
  }
  return entries
    .sort((one, other) => one.time - other.time)
    .map((entry, at) => ({ ...entry, requestId: seed.guid('traffic history', at) }))
}

/** The applications that the past knows beside those that are registered. */
export function pastApplications(seed: Seed): readonly PastApplication[] {
  return ['Customer onboarding', 'Licence report', 'Invoice export'].map(name => ({
    id: seed.guid('past application', name),
    name,
  }))
}

/** The first day of the history on which an account passes MFA, by a number that was drawn from 0 to 99. */
function mfaSince({ persona }: Account, days: number, drawn: number): number {
  return persona.endsWith('/none') ? Number.POSITIVE_INFINITY : Math.floor((drawn / 110) * days)
}

function hasLeft({ persona }: Account): boolean {
  return persona === 'admin-agent/none' || persona === 'global-admin/none'
}

/** Which of the past's applications people of a role use beside the control panel. */
function applicationOf({ role, guest }: Account): number {
  if (guest || role === 'admin-agent' || role === 'sales-agent') return 0
  return role === 'billing-admin' ? 2 : 1
}

function callerOf(
  { seed, partner }: HistoryParts,
  account: Account,
  application: number | undefined,
  mfa: boolean,
): TrafficEntry['caller'] {
  const other = application === undefined ? undefined : pastApplications(seed)[application]
  return {
    subject: 'user',
    mfa,
    objectId: account.objectId,
    tenantId: partner.tenantId,
    applicationId: other?.id ?? partner.applicationId,
    userPrincipalName: account.userPrincipalName,
    ipAddress: account.ipAddress,
    audience: ['https://api.partnercenter.microsoft.com'],
  }
}

const called = (
  [
    'customers.list',
    'customers.get',
    'customers.subscriptions.list',
    'customers.orders.list',
    'invoices.list',
    'products.list',
  ] as const
).map(id => [operations[id].method, operations[id].path] as const)

/** Requests of an account on a day, at most. */
function mostOn(midnight: number, isFading: boolean): number {
  if ([0, 6].includes(new Date(midnight).getUTCDay())) return 1
  return isFading ? 3 : 6
}
