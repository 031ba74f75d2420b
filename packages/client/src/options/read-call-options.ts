import { countOf, headerTextOf, objectOf, oneOf, onlyKnown } from '../internal/checks.ts'
import { isRecord } from '../internal/is-record.ts'
import { type Priority, priorities } from '../pace/pace.ts'
import type { CallOptions } from './call-options.ts'
import { retryOf, timeoutOf } from './read-options.ts'
import type { RetrySettings, Settings } from './settings.ts'

const known = [
  'signal',
  'correlationId',
  'requestId',
  'locale',
  'timeout',
  'totalTimeout',
  'retry',
  'awaitPending',
  'priority',
] as const satisfies readonly (keyof CallOptions)[]

/** A call's options, checked, with the client's filled in. */
export interface CallSettings {
  readonly signal: AbortSignal | undefined
  readonly correlationId: string
  /** Of the first request only; every further page has its own. */
  readonly requestId: string
  readonly locale: string | undefined
  readonly timeout: number | false
  readonly totalTimeout: number | false
  readonly retry: RetrySettings
  /** In milliseconds. */
  readonly awaitPending: number
  readonly priority: Priority
}

/** @throws TypeError or RangeError that names the option */
export function readCallOptions(options: CallOptions, settings: Settings): CallSettings {
  onlyKnown(objectOf(options, 'the second argument'), known, 'the second argument')
  const { signal, correlationId, requestId, locale, timeout, totalTimeout, awaitPending } = options
  return {
    signal: signalOf(signal),
    correlationId: headerTextOf(correlationId ?? crypto.randomUUID(), 'correlationId'),
    requestId: headerTextOf(requestId ?? crypto.randomUUID(), 'requestId'),
    locale: locale === undefined ? settings.locale : headerTextOf(locale, 'locale'),
    timeout: timeout === undefined ? settings.timeout : timeoutOf(timeout, 'timeout'),
    totalTimeout:
      totalTimeout === undefined ? settings.totalTimeout : timeoutOf(totalTimeout, 'totalTimeout'),
    awaitPending: countOf(awaitPending ?? 0, 'awaitPending'),
    retry: retryOf(options.retry, settings.retry),
    priority: oneOf(priorities, options.priority ?? 'interactive', 'priority'),
  }
}

/** An abort signal or `undefined`, or a `TypeError`. */
export function signalOf(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined || isAbortSignal(signal)) return signal
  throw new TypeError('signal must be an AbortSignal')
}

/** Duck-typed: a test runner's or another realm's signal is not an instance of ours. */
function isAbortSignal(value: unknown): boolean {
  return isRecord(value) && 'aborted' in value && 'addEventListener' in value
}
