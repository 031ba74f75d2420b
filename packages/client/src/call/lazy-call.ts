import type { Call, CallResult } from './call.ts'

/** A promise that starts its work when somebody first asks for the outcome. */
export class LazyCall<Data> implements Call<Data> {
  readonly [Symbol.toStringTag]: string = 'Call'
  readonly #start: () => Promise<CallResult<Data>>
  #result: Promise<CallResult<Data>> | undefined

  constructor(start: () => Promise<CallResult<Data>>) {
    this.#start = start
  }

  withResponse(): Promise<CallResult<Data>> {
    this.#result ??= this.#start()
    return this.#result
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
