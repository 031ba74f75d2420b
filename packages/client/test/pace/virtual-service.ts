import type { Pace, PacedAttempt } from '../../src/pace/pace.ts'
import type { Limiter } from './limiters.ts'
import type { VirtualClock } from './virtual-clock.ts'

export interface VirtualLimits {
  readonly partner?: (() => Limiter) | undefined
  readonly customer?: (() => Limiter) | undefined
  readonly operation?: (() => Limiter) | undefined
  /** How long an answer takes, in milliseconds. */
  readonly latencyMs?: ((call: Call) => number) | undefined
  /** How `Retry-After` is given; whole seconds by default. */
  readonly retryAfter?: ((waitMs: number) => number | undefined) | undefined
}

export type Call = Partial<Omit<PacedAttempt, 'signal'>> & { readonly signal?: AbortSignal }

/** What happened to a call. */
export interface Sent {
  readonly call: Call
  readonly at: number
  readonly isRefused: boolean
}

const wholeSeconds = (waitMs: number) => Math.max(1, Math.ceil(waitMs / 1000)) * 1000

/** A service with limits that lives by a virtual clock, and a client that calls it until it isn't refused. */
export function virtualService(pace: Pace, clock: VirtualClock, limits: VirtualLimits) {
  const { latencyMs = () => 40, retryAfter = wholeSeconds } = limits
  const limiters = new Map<string, Limiter>()
  const log: Sent[] = []
  let partner = limits.partner?.()

  function limiterAt(key: string, make: (() => Limiter) | undefined): Limiter | undefined {
    if (!make) return undefined
    const limiter = limiters.get(key) ?? make()
    limiters.set(key, limiter)
    return limiter
  }

  const wait = (ms: number) => new Promise<void>(resolve => clock.after(ms, resolve))

  async function call(call: Call): Promise<void> {
    const never = new AbortController().signal
    for (let attempt = 1; ; attempt += 1) {
      const permit = await pace.admit({
        operation: 'customers.get',
        host: 'partner-center',
        tenantId: 'partner',
        customerId: undefined,
        priority: 'interactive',
        correlationId: 'id',
        maxRetryAfterMs: 600_000,
        signal: never,
        ...call,
        attempt,
      })
      const ms = latencyMs(call)
      await wait(ms / 2)
      const now = clock.now()
      const { customerId, operation = 'customers.get' } = call
      const own = [
        partner,
        customerId === undefined ? undefined : limiterAt(`c${customerId}`, limits.customer),
        limiters.get(`o${operation}`) ?? limiterAt(`o${operation}`, limits.operation),
      ]
      const longest = Math.max(0, ...own.map(limiter => limiter?.ask(now) ?? 0))
      log.push({ call, at: now, isRefused: longest > 0 })
      await wait(ms / 2)
      const retryAfterMs = longest > 0 ? retryAfter(longest) : undefined
      permit.done({ kind: 'answered', status: longest > 0 ? 429 : 200, retryAfterMs })
      if (longest === 0) return
    }
  }

  return {
    call,
    log,
    get refused() {
      return log.filter(({ isRefused }) => isRefused).length
    },
    /** An operation gets a limit. */
    changeOperation(operation: string, limiter: Limiter) {
      limiters.set(`o${operation}`, limiter)
    },
    /** The partner's limit becomes another. */
    change(limiter: Limiter) {
      partner = limiter
    },
  }
}
