/** As many of the latest calls are remembered. */
const remembered = 32

/** Whose the latest calls were. */
export class LatestCalls {
  readonly #customers: (string | undefined)[] = []
  #next = 0

  add(customerId: string | undefined): void {
    this.#customers[this.#next] = customerId
    this.#next = (this.#next + 1) % remembered
  }

  /** A customer's share of them, 0 to 1. */
  shareOf(customerId: string | undefined): number {
    const own = this.#customers.filter(customer => customer === customerId)
    return own.length / Math.max(1, this.#customers.length)
  }
}
