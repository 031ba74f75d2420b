import type { CallResult, FileCall, FileStream } from './call.ts'
import { LazyCall, type Start } from './lazy-call.ts'

/** A lazy call whose answer can be had as it arrives. */
export class LazyFileCall<Data> extends LazyCall<Data> implements FileCall<Data> {
  override readonly [Symbol.toStringTag] = 'FileCall'
  readonly #open: () => Promise<CallResult<FileStream>>

  constructor(start: Start<Data>, open: () => Promise<CallResult<FileStream>>) {
    super(start)
    this.#open = open
  }

  async stream(): Promise<FileStream> {
    const { data } = await this.#open()
    return data
  }
}
