/** What holds an item up: something about it alone, or about all of its customer's. */
export type Held = 'item' | 'customer' | undefined

interface Place<Item> {
  readonly item: Item
  readonly order: number
}

/**
 * Items in the order in which they came, by operation: what holds up one item of an operation holds up all, so that only
 * the first of each has to be looked at.
 */
export class Line<Item extends { readonly attempt: { readonly operation: string } }> {
  readonly #operations = new Map<string, Map<Item, Place<Item>>>()
  #order = 0
  size = 0

  add(item: Item): void {
    const { operation } = item.attempt
    const places = this.#operations.get(operation) ?? new Map<Item, Place<Item>>()
    this.#operations.set(operation, places)
    places.set(item, { item, order: this.#order++ })
    this.size += 1
  }

  has(item: Item): boolean {
    return this.#operations.get(item.attempt.operation)?.has(item) ?? false
  }

  /** @returns whether it was there */
  remove(item: Item): boolean {
    const { operation } = item.attempt
    const places = this.#operations.get(operation)
    if (!places?.delete(item)) return false
    if (places.size === 0) this.#operations.delete(operation)
    this.size -= 1
    return true
  }

  /** The first that nothing holds up. */
  peek(held: (item: Item) => Held): Item | undefined {
    let first: Place<Item> | undefined
    for (const places of this.#operations.values()) {
      const [place] = places.values()
      if (!place || (first && first.order < place.order)) continue
      const hold = held(place.item)
      if (hold === 'customer') return undefined
      if (hold === undefined) first = place
    }
    return first?.item
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const places of this.#operations.values()) yield* places.keys()
  }
}
