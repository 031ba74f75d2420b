/** Does some work for each item, so many at a time, and gives the outcomes in the order of the items. */
export async function inParallel<Item, Outcome>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<Outcome>,
): Promise<PromiseSettledResult<Outcome>[]> {
  const outcomes: PromiseSettledResult<Outcome>[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [at, item] of queue) {
      const [outcome] = await Promise.allSettled([work(item)])
      outcomes[at] = outcome
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return outcomes
}
