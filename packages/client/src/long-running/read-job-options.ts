import { countOf, functionOf, objectOf, onlyKnown } from '../internal/checks.ts'
import { signalOf } from '../options/read-call-options.ts'
import type { JobOptions } from './job-types.ts'

const known = [
  'signal',
  'onProgress',
  'maxWaitMs',
  'maxLooks',
  'intervalMs',
] as const satisfies readonly (keyof JobOptions)[]

/** How to wait for some work, checked and with the defaults filled in. */
export interface JobSettings {
  readonly signal: AbortSignal | undefined
  readonly onProgress: JobOptions['onProgress']
  readonly maxWaitMs: number
  readonly maxLooks: number
  /** Pause after a number of looks, in milliseconds. */
  readonly pauseAfter: (looks: number) => number
}

/** @throws TypeError or RangeError that names the option */
export function readJobOptions(options: JobOptions = {}): JobSettings {
  onlyKnown(objectOf(options, 'done'), known, 'done')
  const { intervalMs, maxWaitMs = 3_600_000, maxLooks = 1000 } = options
  const interval = intervalMs === undefined ? undefined : countOf(intervalMs, 'intervalMs')
  return {
    signal: signalOf(options.signal),
    onProgress: functionOf(options.onProgress, 'onProgress'),
    maxWaitMs: countOf(maxWaitMs, 'maxWaitMs'),
    maxLooks: countOf(maxLooks, 'maxLooks'),
    pauseAfter: looks => interval ?? Math.min(1000 * 1.5 ** looks, 30_000),
  }
}
