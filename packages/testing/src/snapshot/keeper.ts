import { decode, encode } from './encode.ts'
import type { Kept } from './kept.ts'

/** Every container of a tenant, by its path, as a snapshot holds them. */
export type Areas = Readonly<Record<string, unknown>>

/** The root of what is kept. */
export interface Keeper extends Kept {
  /** What is in all containers now, as JSON. */
  save(): Areas
  /** Paths of the containers that were asked for. */
  paths(): string[]
}

type Container = Map<unknown, unknown> | Set<unknown> | unknown[] | { current: unknown }

/**
 * @param areas - what a snapshot holds; nothing for a new tenant
 * @throws Error when the areas can't be read
 */
export function createKeeper(areas: Areas = {}): Keeper {
  const containers = new Map<string, Container>()
  /** Restored containers that no store has asked for yet: customers are made when they are first needed. */
  const waiting = new Map(
    Object.entries(areas).map(([path, area]) => [path, decode(area) as Container]),
  )
  const restoredScopes = new Set([...waiting.keys()].flatMap(scopesOf))

  function take<T extends Container>(path: string, make: () => T): T {
    if (containers.has(path)) throw new Error(`Two stores keep something as ${path}`)
    const container = (waiting.get(path) ?? make()) as T
    waiting.delete(path)
    containers.set(path, container)
    return container
  }

  const scope = (prefix: string): Kept => ({
    map: (name, seed) => take(prefix + name, () => new Map(seed?.())),
    set: (name, seed) => take(prefix + name, () => new Set(seed?.())),
    list: (name, seed) => take(prefix + name, () => [...(seed?.() ?? [])]),
    value: (name, initial) => take(prefix + name, () => ({ current: initial })),
    within: name => scope(`${prefix}${name}/`),
    restored: restoredScopes.has(prefix),
  })

  return {
    ...scope(''),
    paths: () => [...containers.keys()],
    save: () =>
      Object.fromEntries(
        [...containers, ...waiting].map(([path, container]) => [path, encode(path, container)]),
      ),
  }
}

/** `a/b/c` lies in `''`, `a/` and `a/b/`. */
function scopesOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)]
}
