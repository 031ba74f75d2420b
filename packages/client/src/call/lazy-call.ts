import type { Call, CallResult } from './call.ts'

/** Work that can be aborted by a signal beside the call's own. */
export type Start<Data> = (signal?: AbortSignal) => Promise<CallResult<Data>>

/** A promise that starts its work when somebody first asks for the outcome. */
export class LazyCall<Data> implements Call<Data> {
  readonly [Symbol.toStringTag]: string = 'Call'
  readonly #start: Start<Data>
  #result: Promise<CallResult<Data>> | undefined

  constructor(start: Start<Data>) {
    this.#start = start
  }

  /** Starts the work, unless it was before; a signal aborts only what it started. */
  begin(signal?: AbortSignal): Promise<CallResult<Data>> {
    this.#result ??= this.#start(signal)
    return this.#result
  }

  withResponse(): Promise<CallResult<Data>> {
    return this.begin()
  }

  // biome-ignore lint/suspicious/noThenProperty: this is a promise
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected)
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected)
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally)
  }
}
