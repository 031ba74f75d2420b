import { isNoise } from './bucket/noise.ts'
import { pardon, refuse, takeBack } from './bucket/refuse.ts'
import { type Turn, take, turnOf } from './bucket/take.ts'
import type { Clock } from './clock.ts'
import { Doubt, type Scope, scopes } from './doubt.ts'
import { LatestCalls } from './latest-calls.ts'
import type { PacedAttempt, PacedOutcome } from './pace.ts'
import { after } from './settled.ts'
import type { PaceStore } from './store/pace-store.ts'

/** Nothing, at once or when a store has answered. */
type MaybeLater = void | Promise<void>

type Whose = Pick<PacedAttempt, 'operation' | 'customerId'>

/** What a call has to wait for, and until when by the process's clock. */
export interface Hold {
  readonly scope: Scope
  readonly reason: Turn['reason']
  readonly until: number
}

export function isHold(answer: Flight | Hold): answer is Hold {
  return 'until' in answer
}

/** A try under way. */
export interface Flight {
  readonly attempt: PacedAttempt
  readonly sentAt: number
  /** Whether it was sent to find out whose limit a refusal was about. */
  readonly isProbe: boolean
}

interface ActiveDoubt {
  readonly about: Doubt
  readonly until: number
  /** What holds up those that can't settle it. */
  readonly hold: Hold
  /** Whose limit is closed for it. */
  blamed: Scope
}

/** The limits that the calls to one host in one tenant's name run into. */
export class Limits {
  readonly #lane: string
  readonly #store: PaceStore
  readonly #clock: Clock
  readonly #holds = new Map<string, Hold>()
  #doubt: ActiveDoubt | undefined
  #isProbing = false
  readonly #latest = new LatestCalls()

  constructor(lane: string, store: PaceStore, clock: Clock) {
    this.#lane = lane
    this.#store = store
    this.#clock = clock
  }

  /** What is known to hold up every call, without asking the store. */
  holdOfAll(): Hold | undefined {
    const now = this.#clock.now()
    const doubt = this.#isProbing ? this.#openDoubt(now) : undefined
    return doubt?.hold ?? this.#holdAt(this.#lane, now)
  }

  /** What is known to hold up one call. */
  holdOf(whose: Whose): Hold | undefined {
    const now = this.#clock.now()
    for (const scope of scopes) {
      const hold = this.#holdAt(this.#keyOf(scope, whose), now)
      if (hold) return hold
    }
    const doubt = this.#openDoubt(now)
    return doubt?.about.tells(whose) ? undefined : doubt?.hold
  }

  /** Lets a call go, or says what it has to wait for. */
  take(attempt: PacedAttempt): Flight | Hold | Promise<Flight | Hold> {
    const own = this.#scopesOf(attempt)
    const isProbe = this.#openDoubt(this.#clock.now()) !== undefined
    if (isProbe) this.#isProbing = true
    const taken = this.#store.update(this.#keysOf(own, attempt), (buckets, now) => {
      const turns = buckets.map(bucket => turnOf(bucket, now))
      const longest = turns.reduce((one, other) => (other.waitMs > one.waitMs ? other : one))
      if (longest.waitMs === 0) for (const bucket of buckets) take(bucket, now)
      return { ...longest, scope: own[turns.indexOf(longest)] ?? 'partner' }
    })
    return after(taken, ({ waitMs, reason, scope }) => {
      const sentAt = this.#clock.now()
      if (waitMs === 0) {
        this.#latest.add(attempt.customerId)
        return { attempt, sentAt, isProbe }
      }
      if (isProbe) this.#isProbing = false
      return this.#hold(scope, attempt, reason, sentAt + waitMs)
    })
  }

  /** Learns from how a try ended. */
  land({ attempt, sentAt, isProbe }: Flight, outcome: PacedOutcome): MaybeLater {
    if (isProbe) this.#isProbing = false
    if (outcome.kind === 'unsent') return this.#takeBack(attempt)
    if (outcome.kind !== 'answered') return
    // A service that says to come back at once has no limit in mind.
    if (outcome.status === 429 && outcome.retryAfterMs === 0) return this.#takeBack(attempt)
    if (outcome.status === 429) return this.#refused(attempt, sentAt, outcome.retryAfterMs)
    const doubt = this.#doubt
    if (!doubt || this.#clock.now() >= doubt.until) return
    doubt.about.passes(attempt, sentAt, this.#clock.now())
    return this.#blame(doubt)
  }

  async #takeBack(attempt: PacedAttempt): Promise<void> {
    await this.#store.update(this.#keysOf(this.#scopesOf(attempt), attempt), buckets =>
      buckets.forEach(takeBack),
    )
  }

  #refused(attempt: PacedAttempt, sentAt: number, waitMs: number | undefined): MaybeLater {
    const own = this.#scopesOf(attempt)
    const counted = this.#store.update(this.#keysOf(own, attempt), (buckets, now) => {
      for (const bucket of buckets) takeBack(bucket)
      if (buckets[0] && isNoise(buckets[0], now)) return undefined
      return buckets[own.indexOf('operation')]?.passed ?? 0
    })
    return after(counted, passed => {
      if (passed === undefined) return
      const since = this.#clock.now()
      const known = this.#doubt
      const isLate = known && (since < known.until || sentAt < known.about.since)
      if (known && isLate && known.about.isRefused(attempt)) return this.#blame(known)
      const share = this.#latest.shareOf(attempt.customerId)
      const about = new Doubt(attempt, { since, waitMs: waitMs ?? 0, passed, share })
      const blamed = about.verdict ?? 'customer'
      return after(this.#close(blamed, attempt, waitMs), until => {
        const hold: Hold = { scope: 'partner', reason: 'retry-after', until }
        this.#doubt = { about, until, hold, blamed }
      })
    })
  }

  /** Closes the limit that the evidence points to now, and takes back what was held against another. */
  #blame(doubt: ActiveDoubt): MaybeLater {
    const { about, until, blamed } = doubt
    const now = this.#clock.now()
    const verdict = about.verdict ?? 'customer'
    if (verdict === blamed) return
    doubt.blamed = verdict
    const pardoned = this.#store.update([this.#keyOf(blamed, about.refused)], buckets =>
      buckets.forEach(pardon),
    )
    return after(pardoned, () => {
      return after(this.#close(verdict, about.refused, until - now), () => {})
    })
  }

  /** @returns until when */
  #close(scope: Scope, whose: Whose, waitMs: number | undefined): number | Promise<number> {
    const closed = this.#store.update([this.#keyOf(scope, whose)], ([bucket], now) =>
      bucket ? refuse(bucket, now, waitMs) : 0,
    )
    return after(closed, ms => {
      const until = this.#clock.now() + ms
      this.#hold(scope, whose, 'retry-after', until)
      return until
    })
  }

  #hold(scope: Scope, whose: Whose, reason: Turn['reason'], until: number): Hold {
    const hold = { scope, reason, until }
    this.#holds.set(this.#keyOf(scope, whose), hold)
    return hold
  }

  #holdAt(key: string, now: number): Hold | undefined {
    const hold = this.#holds.get(key)
    if (!hold || now < hold.until) return hold
    this.#holds.delete(key)
    return undefined
  }

  /** The doubt that only another call can settle. */
  #openDoubt(now: number): ActiveDoubt | undefined {
    const doubt = this.#doubt
    if (!doubt || doubt.about.verdict !== undefined) return undefined
    return now < doubt.until ? doubt : undefined
  }

  #scopesOf({ customerId }: Whose): readonly Scope[] {
    return customerId === undefined ? ['partner', 'operation'] : scopes
  }

  #keysOf(own: readonly Scope[], whose: Whose): string[] {
    return own.map(scope => this.#keyOf(scope, whose))
  }

  #keyOf(scope: Scope, { operation, customerId }: Whose): string {
    if (scope === 'partner') return this.#lane
    return `${this.#lane}:${scope}:${scope === 'customer' ? customerId : operation}`
  }
}
