import type { Priority } from './pace.ts'

/** What waits in a queue: whose it is, and how urgent. */
export interface Queued {
  readonly attempt: {
    readonly customerId: string | undefined
    readonly operation: string
    readonly priority: Priority
    readonly attempt: number
  }
}

/** What holds an item up: something about it alone, or about all of its customer's. */
export type Hold = 'item' | 'customer' | undefined

/** Those of one customer that wait: those that were refused once come first. */
interface Line<Item> {
  readonly again: Set<Item>
  readonly first: Set<Item>
}

/** Interactive calls that go before a background call that waits has its turn. */
const patience = 7

/**
 * Calls that wait. Customers take turns, so that one with a thousand calls holds nobody up; interactive calls go first, but every
 * eighth turn belongs to the background. Adding and removing cost the same however many wait.
 */
export class FairQueue<Item extends Queued> {
  readonly #lines = {
    interactive: new Map<string | undefined, Line<Item>>(),
    background: new Map<string | undefined, Line<Item>>(),
  }
  #size = 0
  #inARow = 0

  get size(): number {
    return this.#size
  }

  add(item: Item): void {
    const { customerId, priority, attempt } = item.attempt
    const lines = this.#lines[priority]
    const line = lines.get(customerId) ?? { again: new Set(), first: new Set() }
    lines.set(customerId, line)
    line[attempt > 1 ? 'again' : 'first'].add(item)
    this.#size += 1
  }

  /** @returns whether it was there */
  remove(item: Item): boolean {
    const { customerId, priority } = item.attempt
    const lines = this.#lines[priority]
    const line = lines.get(customerId)
    if (!line || !(line.again.delete(item) || line.first.delete(item))) return false
    this.#size -= 1
    if (line.again.size + line.first.size === 0) lines.delete(customerId)
    return true
  }

  /**
   * Whose turn it is, without taking it out.
   *
   * @param held - whether something holds up an item, or all of its customer's
   */
  peek(held: (item: Item) => Hold): Item | undefined {
    const { interactive, background } = this.#lines
    const backgroundIsDue = this.#inARow >= patience
    const order = backgroundIsDue ? [background, interactive] : [interactive, background]
    for (const lines of order) {
      for (const { again, first } of lines.values()) {
        const item = firstFree(again, held) ?? firstFree(first, held)
        if (item) return item
      }
    }
    return undefined
  }

  /** Notes that an item had its turn: its customer goes to the end of the round. */
  rotate({ attempt }: Item): void {
    const { customerId, priority } = attempt
    const lines = this.#lines[priority]
    const line = lines.get(customerId)
    if (line) {
      lines.delete(customerId)
      lines.set(customerId, line)
    }
    const isAhead = priority === 'interactive' && this.#lines.background.size > 0
    this.#inARow = isAhead ? this.#inARow + 1 : 0
  }

  has(item: Item): boolean {
    const { customerId, priority } = item.attempt
    const line = this.#lines[priority].get(customerId)
    return !!line && (line.again.has(item) || line.first.has(item))
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const lines of Object.values(this.#lines)) {
      for (const { again, first } of lines.values()) {
        yield* again
        yield* first
      }
    }
  }
}

function firstFree<Item>(items: Set<Item>, held: (item: Item) => Hold): Item | undefined {
  for (const item of items) {
    const hold = held(item)
    if (hold === undefined) return item
    if (hold === 'customer') return undefined
  }
  return undefined
}
