import { notify } from '../guard/notify.ts'
import { type Crowd, createCrowd } from './crowd.ts'
import { queueFullError, tooLongError } from './errors.ts'
import { FairQueue } from './fair-queue.ts'
import { type Flight, type Hold, isHold, Limits } from './limits.ts'
import type { PacedAttempt, PacedOutcome, Permit } from './pace.ts'
import type { PaceSettings } from './pace-settings.ts'
import { Causes, type Waiting, waitEventOf, weightier } from './wait.ts'
import type { WaitEvent } from './wait-event.ts'

/**
 * The calls to one host in one tenant's name: who goes next, and when. Whatever may let a call go ends in `#pump`, which
 * lets go all that may. The only timer runs while somebody waits for a time to come.
 */
export class Lane {
  readonly #settings: PaceSettings
  readonly #limits: Limits
  readonly #crowd: Crowd
  readonly #queue = new FairQueue<Waiting>()
  readonly #causes = new Causes()
  #cancelTimer: (() => void) | undefined
  /** The closure that everybody who waits was asked about. */
  #announced: Hold | undefined
  /** Questions that the store has not answered; until it has, nobody goes. */
  #pending = 0

  constructor(name: string, settings: PaceSettings) {
    this.#settings = settings
    this.#limits = new Limits(name, settings.store, settings.clock)
    this.#crowd = createCrowd(settings.maxConcurrency)
  }

  /** Waits for leave to send one try. */
  admit(attempt: PacedAttempt): Promise<Permit> {
    const { signal } = attempt
    return new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const stop = () => this.#giveUp(waiting, signal.reason)
      const done = () => signal.removeEventListener('abort', stop)
      const waiting: Waiting = {
        attempt,
        since: this.#settings.clock.now(),
        turn: this.#causes.turn,
        cause: undefined,
        grant: permit => [done(), resolve(permit)],
        refuse: error => [done(), reject(error)],
      }
      signal.addEventListener('abort', stop, { once: true })
      this.#queue.add(waiting)
      this.#pump()
      if (this.#queue.has(waiting)) this.#check(waiting)
    })
  }

  /** Whether it may wait, and wants to. */
  #check(waiting: Waiting): void {
    const { maxQueue, clock } = this.#settings
    const hold = this.#limits.holdOfAll()
    if (hold) this.#dismissUnwilling(waiting, hold, clock.now())
    if (this.#queue.size > maxQueue) {
      this.#giveUp(waiting, queueFullError(waiting.attempt, maxQueue))
    }
  }

  #pump(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    while (this.#pending === 0 && this.#queue.size > 0) {
      const waiting = this.#mayGo() ? this.#next() : undefined
      if (!waiting) return
      this.#ask(waiting)
    }
  }

  /** Whether nothing holds up everybody. */
  #mayGo(): boolean {
    const hold = this.#limits.holdOfAll()
    if (hold) this.#pause(hold)
    else if (!this.#crowd.isFull) return true
    else this.#causes.note({ reason: 'concurrency', scope: 'partner' })
    return false
  }

  /** Nobody goes for a while; who doesn't want to wait for so long is told. */
  #pause(hold: Hold): void {
    this.#causes.note(hold)
    const now = this.#settings.clock.now()
    if (hold !== this.#announced && hold.reason === 'retry-after') {
      this.#announced = hold
      for (const waiting of [...this.#queue]) this.#dismissUnwilling(waiting, hold, now)
    }
    if (this.#queue.size > 0) this.#wakeAt(hold.until, now)
  }

  /** Who may go next. When nobody may, the first who will wakes the lane. */
  #next(): Waiting | undefined {
    const now = this.#settings.clock.now()
    const held: [Waiting, Hold][] = []
    let soonest = Number.POSITIVE_INFINITY
    const next = this.#queue.peek(waiting => {
      const { attempt } = waiting
      if (this.#crowd.isFullFor(attempt.customerId)) {
        waiting.cause = weightier(waiting.cause, { reason: 'concurrency', scope: 'customer' })
        return 'customer'
      }
      const hold = this.#limits.holdOf(attempt)
      if (!hold) return undefined
      waiting.cause = weightier(waiting.cause, hold)
      held.push([waiting, hold])
      soonest = Math.min(soonest, hold.until)
      return hold.scope === 'customer' ? 'customer' : 'item'
    })
    const dismissed = held.filter(([waiting, hold]) => this.#dismissUnwilling(waiting, hold, now))
    // Those behind them may be no more willing.
    if (!next && dismissed.length > 0) return this.#next()
    if (!next && Number.isFinite(soonest) && this.#queue.size > 0) this.#wakeAt(soonest, now)
    return next
  }

  /** Asks the limits for leave. A store in memory answers at once. */
  #ask(waiting: Waiting): void {
    const settle = (answer: Flight | Hold) => {
      if (isHold(answer)) {
        waiting.cause = weightier(waiting.cause, answer)
      } else if (this.#queue.remove(waiting)) {
        this.#queue.rotate(waiting)
        this.#send(waiting, answer)
      } else {
        this.#land(answer, { kind: 'unsent' })
      }
    }
    const answer = this.#limits.take(waiting.attempt)
    if (!(answer instanceof Promise)) {
      settle(answer)
      return
    }
    this.#hold(
      answer.then(settle, error => {
        if (this.#queue.remove(waiting)) waiting.refuse(error)
      }),
    )
  }

  #send(waiting: Waiting, flight: Flight): void {
    this.#crowd.enter(flight.attempt)
    this.#tell(waiting, 'sent')
    waiting.grant({
      done: outcome => {
        const ms = this.#settings.clock.now() - flight.sentAt
        this.#crowd.leave(flight.attempt, outcome, ms)
        this.#land(flight, outcome)
        this.#pump()
      },
    })
  }

  #land(flight: Flight, outcome: PacedOutcome): void {
    const landed = this.#limits.land(flight, outcome)
    // A store that fails has told so; what it would have learned is lost.
    if (landed) this.#hold(landed.catch(() => {}))
  }

  /** Nobody goes before something is known. */
  #hold(known: Promise<void>): void {
    this.#pending += 1
    known.then(() => {
      this.#pending -= 1
      this.#pump()
    })
  }

  #giveUp(waiting: Waiting, error: unknown): void {
    if (!this.#queue.remove(waiting)) return
    this.#tell(waiting, 'gave-up')
    waiting.refuse(error)
    this.#pump()
  }

  /** @returns whether it was one */
  #dismissUnwilling(waiting: Waiting, hold: Hold, now: number): boolean {
    if (!isUnwilling(waiting, hold, now) || !this.#queue.remove(waiting)) return false
    this.#tell(waiting, 'gave-up')
    waiting.refuse(tooLongError(waiting.attempt, hold.until - now))
    return true
  }

  #wakeAt(time: number, now: number): void {
    this.#cancelTimer = this.#settings.clock.after(Math.max(time - now, 0), () => this.#pump())
  }

  #tell(waiting: Waiting, outcome: WaitEvent['outcome']): void {
    const { onWait, clock } = this.#settings
    if (!onWait) return
    const cause = this.#causes.of(waiting)
    if (cause) notify(onWait, waitEventOf(waiting, cause, clock.now(), outcome))
  }
}

/** Retrying has always given up on a `Retry-After` that is too long; waiting for the end of one is no different. */
function isUnwilling({ attempt }: Waiting, { reason, until }: Hold, now: number): boolean {
  return reason === 'retry-after' && until - now > attempt.maxRetryAfterMs
}
