import type { Kept } from '../../snapshot/kept.ts'

/** What was written to a generated thing; `null` once it is deleted. */
type Writing = Readonly<Record<string, unknown>> | null

/** What callers wrote to things that are generated otherwise, by what the things are below and by their ids. */
export interface Written {
  get(scope: string, id: string): Writing | undefined
  set(scope: string, id: string, writing: Writing): void
  /** What was written in a scope, the oldest first. */
  within(scope: string): readonly (readonly [id: string, writing: Writing])[]
  /** Numbers the things that are created in a scope. */
  next(scope: string): number
}

export function createWritten(kept: Kept): Written {
  const writings = kept.map<string, Map<string, Writing>>('writings')
  const created = kept.map<string, number>('writings-created')
  const scopeOf = (scope: string) => writings.get(scope) ?? new Map<string, Writing>()
  return {
    get: (scope, id) => writings.get(scope)?.get(id.toLowerCase()),
    set: (scope, id, writing) =>
      void writings.set(scope, scopeOf(scope).set(id.toLowerCase(), writing)),
    within: scope => [...scopeOf(scope)],
    next(scope) {
      const count = created.get(scope) ?? 0
      created.set(scope, count + 1)
      return count
    },
  }
}
