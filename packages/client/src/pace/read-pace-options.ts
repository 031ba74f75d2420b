import { countOf, functionOf, objectOf, oneOf, onlyKnown } from '../internal/checks.ts'
import type { Clock } from './clock.ts'
import { type PaceOptions, storeFailureModes } from './pace-options.ts'
import type { PaceSettings } from './pace-settings.ts'
import { withFallback } from './store/fallback-store.ts'
import { memoryStore } from './store/memory-store.ts'
import type { PaceStore } from './store/pace-store.ts'

const known = [
  'maxConcurrency',
  'maxQueue',
  'store',
  'onStoreFailure',
  'storeTimeout',
  'onStoreError',
  'onWait',
] as const satisfies readonly (keyof PaceOptions)[]

/** @throws TypeError or RangeError that names the option */
export function readPaceOptions(options: PaceOptions, clock: Clock): PaceSettings {
  onlyKnown(objectOf(options, 'pace'), known, 'pace')
  const { maxConcurrency = 64, maxQueue = Number.POSITIVE_INFINITY } = options
  return {
    clock,
    store: storeOf(options, clock),
    maxConcurrency: atLeastOne(maxConcurrency, 'pace.maxConcurrency'),
    maxQueue: maxQueue === Number.POSITIVE_INFINITY ? maxQueue : countOf(maxQueue, 'pace.maxQueue'),
    onWait: functionOf(options.onWait, 'pace.onWait'),
  }
}

function storeOf(options: PaceOptions, clock: Clock): PaceStore {
  const { onStoreFailure = 'local', storeTimeout = 1000, onStoreError } = options
  const fallback = {
    clock,
    consequence: oneOf(storeFailureModes, onStoreFailure, 'pace.onStoreFailure'),
    timeoutMs: atLeastOne(storeTimeout, 'pace.storeTimeout'),
    onError: functionOf(onStoreError, 'pace.onStoreError'),
  }
  const local = memoryStore(() => clock.now())
  const shared = options.store
  if (shared === undefined) return local
  if (typeof objectOf(shared, 'pace.store').update === 'function') {
    return withFallback(shared, local, fallback)
  }
  throw new TypeError('pace.store must have an update method, as redisPaceStore gives one')
}

function atLeastOne(value: unknown, name: string): number {
  const count = countOf(value, name)
  if (count > 0) return count
  throw new RangeError(`${name} must be at least 1`)
}
