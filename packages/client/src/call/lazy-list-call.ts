import type { CallResult, ListCall } from './call.ts'
import { LazyCall, type Start } from './lazy-call.ts'

/** How a list goes on from its first page, and what stands in a page. */
export interface Paging<Page, Item> {
  readonly pagesFrom: (first: CallResult<Page>) => AsyncGenerator<Page, void, undefined>
  readonly itemsOf: (page: Page) => readonly Item[]
}

/** A lazy call that iterates. Generators queue parallel `next()` calls, so that none skips or repeats a page. */
export class LazyListCall<Page, Item> extends LazyCall<Page> implements ListCall<Page, Item> {
  override readonly [Symbol.toStringTag] = 'ListCall'
  readonly #paging: Paging<Page, Item>

  constructor(start: Start<Page>, paging: Paging<Page, Item>) {
    super(start)
    this.#paging = paging
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    yield* this.#paging.pagesFrom(await this.withResponse())
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#paging.itemsOf(page)
  }
}
