import type { OperationTypes } from '@partnergate/openapi'
import type { jobTable } from './job-table.ts'

/** Operations that start work which goes on after their answer. */
export type JobId = keyof typeof jobTable

type Rule<Id extends JobId> = (typeof jobTable)[Id]

/** What the work has when it is done. */
export type JobResult<Id extends JobId> =
  Rule<Id> extends {
    readonly givesPart: true
  }
    ? OperationTypes[Rule<Id>['status']]['item']
    : Rule<Id> extends { readonly result: infer Result extends keyof OperationTypes }
      ? OperationTypes[Result]['data']
      : OperationTypes[Rule<Id>['status']]['data']

/** How far some work is. */
export interface JobProgress {
  /** The operation that started it. */
  readonly operation: JobId
  /** The service's word for it, `running`; `undefined` where it has none. */
  readonly status: string | undefined
  /** How often was looked so far. */
  readonly looks: number
  /** Since the waiting began, in milliseconds. */
  readonly elapsedMs: number
  /** Pause before the next look, in milliseconds; `undefined` at the end. */
  readonly delayMs: number | undefined
  /** All that the service says of it. */
  readonly data: unknown
}

/** How long and how often to look whether some work is done. */
export interface JobOptions {
  /** Stops the waiting, not the work; what is thrown then is the signal's own reason. */
  readonly signal?: AbortSignal | undefined
  /** Hears of every look. What it throws is ignored. */
  readonly onProgress?: ((progress: JobProgress) => void) | undefined
  /**
   * Longest wait for the end of the work, in milliseconds.
   *
   * @default 3600000
   */
  readonly maxWaitMs?: number | undefined
  /**
   * How often to look at most.
   *
   * @default 1000
   */
  readonly maxLooks?: number | undefined
  /**
   * Pause between two looks, in milliseconds, where the service does not say one by `Retry-After`.
   *
   * @default 1000, and half as much again after every look, up to 30000
   */
  readonly intervalMs?: number | undefined
}

/**
 * What another process needs to await some work: plain data to save as JSON. There is no token and no address in it, so
 * that resuming it asks the client's own hosts only.
 */
export interface JobHandle<Id extends JobId = JobId> {
  readonly version: 1
  /** The operation that started it. */
  readonly operation: Id
  /** Ids that the work is found by. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly correlationId: string
  readonly startedAt: string
  /** The answer to the start was the end already. */
  readonly finished?: boolean
}

/** Work that was started. */
export interface Job<Id extends JobId = JobId> {
  readonly handle: JobHandle<Id>
  /**
   * Waits for the end of the work, and gives what it has then.
   *
   * @throws JobFailedError (`ERR_JOB_FAILED`) when the work fails
   * @throws JobTimeoutError (`ERR_JOB_TIMEOUT`) when it takes longer than `maxWaitMs` or `maxLooks` allow
   */
  done(options?: JobOptions): Promise<JobResult<Id>>
  /** The handle, so that `JSON.stringify(job)` saves it. */
  toJSON(): JobHandle<Id>
}

/** What calls can do that start work. */
export interface LongRunning<Id extends JobId> {
  /** Starts the work, and gives a handle on it that can be saved for another process. */
  start(options?: Pick<JobOptions, 'signal'>): Promise<Job<Id>>
  /**
   * Starts the work and waits for its end. A call that is awaited itself waits for the answer to the start only.
   *
   * @throws what the call and {@link Job.done} throw
   *
   * @example
   * ```ts
   * const manifest = await pc.billingExports.usage.unbilled.export({ body }).done({
   *   onProgress: ({ status, elapsedMs }) => console.log(status, elapsedMs),
   * })
   * ```
   */
  done(options?: JobOptions): Promise<JobResult<Id>>
}
