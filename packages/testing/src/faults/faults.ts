import type { RecordedRequest } from '../log/recorded-request.ts'
import type { Seed } from '../seed/seed.ts'
import { createSeed } from '../seed/seed.ts'
import { checkFault } from './check-fault.ts'
import type { FaultEffects } from './effects.ts'
import type { Fault, FaultHandle } from './fault.ts'

/** What happens to one request, with nothing left to chance. */
export interface DrawnEffects extends Omit<FaultEffects, 'latencyMs'> {
  readonly latencyMs?: number
}

/** The faults that are set, in the order in which they happen. */
export interface Faults {
  add(fault: Fault): FaultHandle
  /** What happens to this request, if anything; it counts as a hit. Without a request it is one to the sign-in. */
  take(request?: RecordedRequest): DrawnEffects | undefined
  clear(): void
}

interface Entry {
  readonly fault: Fault
  readonly seed: Seed
  /** Requests that the fault could happen to, so far. */
  seen: number
  hits: number
}

export function createFaults(tenantSeed: Seed): Faults {
  const entries = new Set<Entry>()
  let added = 0
  return {
    add(fault) {
      checkFault(fault)
      added += 1
      const seed = createSeed(fault.seed ?? tenantSeed.hex(16, 'fault', added))
      const entry = { fault, seed, seen: 0, hits: 0 }
      entries.add(entry)
      const remove = () => void entries.delete(entry)
      return {
        get hits() {
          return entry.hits
        },
        remove,
        [Symbol.dispose]: remove,
      }
    },
    take(request) {
      for (const entry of entries) {
        if (!isMeant(entry.fault, request) || !happens(entry)) continue
        entry.hits += 1
        const { times = entry.fault.rate === undefined ? 1 : Number.POSITIVE_INFINITY } =
          entry.fault
        if (entry.hits >= times) entries.delete(entry)
        return draw(entry)
      }
      return undefined
    },
    clear() {
      entries.clear()
      added = 0
    },
  }
}

function isMeant({ operation, when }: Fault, request: RecordedRequest | undefined): boolean {
  if (request === undefined) return [operation ?? []].flat().includes('sign-in')
  if (operation !== undefined && ![operation].flat().includes(request.operation)) return false
  return when === undefined || when(request)
}

function happens(entry: Entry): boolean {
  const { skip = 0, rate = 1 } = entry.fault
  entry.seen += 1
  if (entry.seen <= skip) return false
  return rate >= 1 || chance(entry, 'happens') < rate
}

/** Every draw of a request hangs on the fault's seed and the request's number alone. */
function chance({ seed, seen }: Entry, what: string): number {
  return Number.parseInt(seed.hex(12, what, seen), 16) / 2 ** 48
}

function draw(entry: Entry): DrawnEffects {
  const { oneOf = [] } = entry.fault
  const chosen = oneOf[Math.floor(chance(entry, 'one of') * oneOf.length)]
  const { latencyMs, ...effects } = { ...entry.fault, ...chosen }
  if (latencyMs === undefined) return effects
  const [least = 0, most = least] = [latencyMs].flat()
  if (most === Number.POSITIVE_INFINITY) return { ...effects, latencyMs: most }
  return { ...effects, latencyMs: least + (most - least) * chance(entry, 'latency') }
}
