/**
 * Where stores keep what a snapshot has to hold. A store asks for its containers here, each under a name of its own,
 * instead of making them; what it then puts in them is written to a snapshot and there again after `restore`. Values
 * are data: objects, arrays, maps, sets and dates without functions, and things of the catalog.
 *
 * @example
 * ```ts
 * const carts = kept.map<string, Cart>('carts')
 * ```
 */
export interface Kept {
  /** @param seed - the entries that it starts with; isn't called when the map was restored */
  map<Key, Value>(name: string, seed?: () => Iterable<readonly [Key, Value]>): Map<Key, Value>
  /** @param seed - the values that it starts with; isn't called when the set was restored */
  set<Value>(name: string, seed?: () => Iterable<Value>): Set<Value>
  /** @param seed - the values that it starts with; isn't called when the list was restored */
  list<Value>(name: string, seed?: () => Iterable<Value>): Value[]
  /** A single value, in a cell. */
  value<Value>(name: string, initial: Value): { current: Value }
  /** Names of its own below a name: those of one customer, say. */
  within(name: string): Kept
  /** Whether anything here comes from a snapshot, so that nothing is to be seeded. */
  readonly restored: boolean
}
