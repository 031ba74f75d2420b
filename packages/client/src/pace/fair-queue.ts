import { type Held, Line } from './line.ts'
import type { PacedAttempt, Priority } from './pace.ts'

/** What waits in a queue: whose it is, and how urgent. */
export interface Queued {
  readonly attempt: Pick<PacedAttempt, 'customerId' | 'operation' | 'priority' | 'attempt'>
}

/** Those of one customer that wait: those that were refused once come first. */
interface Lines<Item extends Queued> {
  readonly again: Line<Item>
  readonly first: Line<Item>
}

/** Interactive calls that go before a background call that waits has its turn. */
const patience = 7

/**
 * Calls that wait. Customers take turns, so that one with a thousand calls holds nobody up; interactive calls go first, but every
 * eighth turn belongs to the background. However many wait, adding and removing one costs the same.
 */
export class FairQueue<Item extends Queued> {
  readonly #customers = {
    interactive: new Map<string | undefined, Lines<Item>>(),
    background: new Map<string | undefined, Lines<Item>>(),
  } satisfies Record<Priority, unknown>
  #size = 0
  #inARow = 0

  get size(): number {
    return this.#size
  }

  add(item: Item): void {
    const { customerId, priority, attempt } = item.attempt
    const customers = this.#customers[priority]
    const lines = customers.get(customerId) ?? { again: new Line<Item>(), first: new Line<Item>() }
    customers.set(customerId, lines)
    lines[attempt > 1 ? 'again' : 'first'].add(item)
    this.#size += 1
  }

  has(item: Item): boolean {
    const lines = this.#linesOf(item)
    return !!lines && (lines.again.has(item) || lines.first.has(item))
  }

  /** @returns whether it was there */
  remove(item: Item): boolean {
    const lines = this.#linesOf(item)
    if (!lines || !(lines.again.remove(item) || lines.first.remove(item))) return false
    this.#size -= 1
    const { customerId, priority } = item.attempt
    const isLast = lines.again.size + lines.first.size === 0
    if (isLast) this.#customers[priority].delete(customerId)
    return true
  }

  /**
   * Whose turn it is, without taking it out.
   *
   * @param held - whether something holds up an item, and with it all of its operation, or all of its customer's
   */
  peek(held: (item: Item) => Held): Item | undefined {
    const { interactive, background } = this.#customers
    const backgroundIsDue = this.#inARow >= patience
    const order = backgroundIsDue ? [background, interactive] : [interactive, background]
    for (const customers of order) {
      for (const { again, first } of customers.values()) {
        const item = again.peek(held) ?? first.peek(held)
        if (item) return item
      }
    }
    return undefined
  }

  /** Notes that an item had its turn: its customer goes to the end of the round. */
  rotate({ attempt }: Item): void {
    const { customerId, priority } = attempt
    const customers = this.#customers[priority]
    const lines = customers.get(customerId)
    if (lines) {
      customers.delete(customerId)
      customers.set(customerId, lines)
    }
    const isAhead = priority === 'interactive' && this.#customers.background.size > 0
    this.#inARow = isAhead ? this.#inARow + 1 : 0
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const customers of Object.values(this.#customers)) {
      for (const { again, first } of customers.values()) {
        yield* again
        yield* first
      }
    }
  }

  #linesOf({ attempt: { customerId, priority } }: Item): Lines<Item> | undefined {
    return this.#customers[priority].get(customerId)
  }
}
