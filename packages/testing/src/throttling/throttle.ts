import type { Operation, OperationId } from '@partnergate/openapi'
import type { TenantClock } from '../time/clock.ts'
import type { RateLimit, ThrottlingLimits } from './limits.ts'
import type { SlidingWindow } from './sliding-window.ts'
import { createSlidingWindow } from './sliding-window.ts'

/** How many calls passed the limits, and how many they refused. */
export interface ThrottleCounts {
  readonly passed: number
  readonly refused: number
}

/** The same for all calls, and for those about each customer by its id. */
export interface ThrottledCounts extends ThrottleCounts {
  readonly customers: ReadonlyMap<string, ThrottleCounts>
}

/** Which limit a call ran into. */
export type ThrottledBy = 'partner' | 'customer' | 'operation' | 'graph'

interface ThrottleVerdict {
  readonly by: ThrottledBy
  /** What `Retry-After` says. */
  readonly seconds: number
}

export interface Throttle {
  readonly limits: ThrottlingLimits
  readonly counts: ThrottledCounts
  /** Counts a call, and says if it comes too early. */
  check(operation: Operation, customerId: string | undefined): ThrottleVerdict | undefined
}

interface Counts {
  passed: number
  refused: number
}

export function createThrottle(limits: ThrottlingLimits, clock: TenantClock): Throttle {
  const windows = new Map<string, SlidingWindow>()
  const customers = new Map<string, Counts>()
  const total = { passed: 0, refused: 0, customers }

  function windowOf(key: string, limit: RateLimit): SlidingWindow {
    const window = windows.get(key) ?? createSlidingWindow(limit)
    windows.set(key, window)
    return window
  }

  return {
    limits,
    counts: total,
    check(operation, customerId) {
      const applied = limitsOf(limits, operation, customerId)
      if (applied.length === 0) return undefined
      const now = clock.now()
      const found = applied.map(({ by, key, limit }) => {
        const window = windowOf(key, limit)
        return { by, window, until: window.until(now) }
      })
      const worst = found.reduce((one, other) => (other.until > one.until ? other : one))
      const passes = worst.until === 0
      if (passes || limits.countRefused !== false) {
        for (const { window } of found) window.count(now)
      }
      add(total, passes)
      if (customerId !== undefined) {
        const counts = customers.get(customerId) ?? { passed: 0, refused: 0 }
        customers.set(customerId, counts)
        add(counts, passes)
      }
      if (passes) return undefined
      return { by: worst.by, seconds: Math.max(1, Math.ceil(worst.until / 1000)) }
    },
  }
}

function add(counts: Counts, passes: boolean): void {
  if (passes) counts.passed += 1
  else counts.refused += 1
}

interface AppliedLimit {
  readonly by: ThrottledBy
  /** What is counted together. */
  readonly key: string
  readonly limit: RateLimit
}

/** The limits that a call counts against. */
function limitsOf(
  { perPartner, perCustomer, graph, perOperation }: ThrottlingLimits,
  { id, host }: Operation,
  customerId: string | undefined,
): AppliedLimit[] {
  const own = perOperation?.[id as OperationId]
  const applied: AppliedLimit[] = own
    ? [{ by: 'operation', key: `operation ${id}`, limit: own }]
    : []
  if (host === 'graph')
    return graph ? [...applied, { by: 'graph', key: 'graph', limit: graph }] : applied
  if (perPartner) applied.push({ by: 'partner', key: 'partner', limit: perPartner })
  if (perCustomer && customerId !== undefined) {
    applied.push({ by: 'customer', key: `customer ${customerId}`, limit: perCustomer })
  }
  return applied
}
