import type { Evidence } from '@partnergate/core'
import type { GuardDecision } from '../guard/decision.ts'

/** What is known of the MFA behind a call. */
export interface MfaReport {
  /** What the service said with `validateMfa`; `undefined` where it said nothing. */
  readonly compliant: boolean | undefined
  /** What the token proves; `undefined` for a token that cannot be read. */
  readonly evidence: Evidence | undefined
  /** The local decision; `undefined` where MFA does not apply, as for an app-only token. */
  readonly decision: GuardDecision | undefined
}

/** A call's data with all that came along. */
export interface CallResult<Data> {
  readonly data: Data
  /** Status and headers of the answer; its body has been read. */
  readonly response: Response
  readonly mfa: MfaReport
}

/**
 * A call of an operation. The request goes out when the call is first awaited, and only once, however often it is
 * awaited after that.
 */
export interface Call<Data> extends Promise<Data> {
  /** The data together with the response and what is known of the MFA behind the call. */
  withResponse(): Promise<CallResult<Data>>
}

/** A file as it arrives: what `fetch` gives as a response's body, in the types of the runtime at hand. */
export type FileStream = NonNullable<Response['body']>

/** A call that answers with a file or text rather than JSON. Awaited, it gives all of it at once. */
export interface FileCall<Data> extends Call<Data> {
  /**
   * Sends the request, each time anew, and gives the file as it arrives, in constant memory. A connection that breaks
   * on the way shows in the stream, as the runtime reports it.
   *
   * @throws what the call itself throws
   *
   * @example
   * ```ts
   * const sheet = await pc.priceSheets.get({ market: 'US', view: 'software' }).stream()
   * for await (const line of sheet.pipeThrough(new TextDecoderStream())) console.log(line)
   * ```
   */
  stream(): Promise<FileStream>
}

/**
 * A call of a list. Awaited, it gives the first page; iterated, the items of every page. The first page is asked for
 * once, the others each time they are iterated.
 */
export interface ListCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Iterates the pages themselves. */
  pages(): AsyncGenerator<Page, void, undefined>
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>
}
