import type { FailedAttempt, PartnerCenterError } from '../errors/partner-center-error.ts'
import type { Admission } from '../guard/admission.ts'

/** What a token proves, and the guard's verdict on it. */
type Judgement = Pick<Admission, 'evidence' | 'verdict'>

/** The tries of one request so far. Each request has its own, so that concurrent calls share no counter. */
export interface Tries {
  /** Those that failed, in order. Errors of the request hold this very list. */
  readonly failed: readonly FailedAttempt[]
  /** Whether the service may have carried out a try that failed. */
  readonly mayBeDone: boolean
  /** What the guard said of the latest token; `undefined` while there was none. */
  readonly judged: Judgement | undefined
  /** When the request began, in milliseconds since 1970. */
  readonly startedAt: number
  /** Milliseconds since the request began. */
  readonly elapsedMs: number
  /** Milliseconds left of the total time; `undefined` where there is no limit. */
  readonly remainingMs: number | undefined
  /** Number of the try that comes next, 1 for the first. */
  readonly next: number
  /** Notes what the guard says of a token, whether or not a try follows. */
  judge(judgement: Judgement): void
  /** Begins a try. */
  begin(): void
  /** Notes how the try that was begun last failed. */
  fail(error: PartnerCenterError, mayBeDone: boolean): void
  /** Notes the pause before the next try, in milliseconds. */
  pause(delayMs: number): void
}

/** @param totalTimeout - time for all tries and the waits between them, in milliseconds */
export function createTries(totalTimeout: number | false): Tries {
  const start = performance.now()
  const failed: FailedAttempt[] = []
  let attempt = 0
  let triedAt = start
  let mayBeDone = false
  let judged: Judgement | undefined
  const elapsedMs = () => performance.now() - start
  return {
    failed,
    startedAt: Date.now(),
    get judged() {
      return judged
    },
    get elapsedMs() {
      return elapsedMs()
    },
    get mayBeDone() {
      return mayBeDone
    },
    get remainingMs() {
      if (totalTimeout === false) return undefined
      return Math.max(0, totalTimeout - elapsedMs())
    },
    get next() {
      return attempt + 1
    },
    judge(judgement) {
      judged = judgement
    },
    begin() {
      triedAt = performance.now()
      attempt += 1
    },
    fail(error, unsure) {
      const durationMs = Math.round(performance.now() - triedAt)
      mayBeDone ||= unsure
      failed.push(failedAttempt(error, attempt, durationMs, undefined))
    },
    pause(delayMs) {
      const last = failed.pop()
      if (last) failed.push(failedAttempt(last.error, last.attempt, last.durationMs, delayMs))
    },
  }
}

function failedAttempt(
  error: PartnerCenterError,
  attempt: number,
  durationMs: number,
  delayMs: number | undefined,
): FailedAttempt {
  const { code, message, status, serviceCode } = error
  const entry = { attempt, code, message, status, serviceCode, durationMs, delayMs, error }
  return Object.freeze(Object.defineProperty(entry, 'error', { enumerable: false }))
}
