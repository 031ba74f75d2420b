import type { Fault, FaultHandle } from './fault.ts'
import { checkFault } from './fault.ts'

/** The faults that are set, in the order in which they happen. */
export interface Faults {
  add(fault: Fault): FaultHandle
  /** The fault that happens to this request, if any; it counts as a hit. */
  take(operation: string): Fault | undefined
  clear(): void
}

export function createFaults(): Faults {
  const entries = new Set<{ fault: Fault; hits: number }>()
  return {
    add(fault) {
      checkFault(fault)
      const entry = { fault, hits: 0 }
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
    take(operation) {
      for (const entry of entries) {
        if (entry.fault.operation !== undefined && entry.fault.operation !== operation) continue
        entry.hits += 1
        if (entry.hits >= (entry.fault.times ?? 1)) entries.delete(entry)
        return entry.fault
      }
      return undefined
    },
    clear: () => entries.clear(),
  }
}
