const queues = new Map<string, Promise<unknown>>()

/**
 * Does what is about the same thing one after the other: a cart is read, changed and written back as a whole, and two at
 * once would lose one's change.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  queues.set(key, mine)
  try {
    return await mine
  } finally {
    if (queues.get(key) === mine) queues.delete(key)
  }
}
