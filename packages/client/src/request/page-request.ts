import type { Operation } from '@partnergate/openapi'

/** One request of a call, before the client adds its own headers: the first one, or that of a further page. */
export interface PageRequest {
  readonly operation: Operation
  readonly url: URL
  /** Headers that the call's parameters or the page's link ask for. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: BodyInit | undefined
  /** The customer that the call is about, where the path names one. */
  readonly customerId: string | undefined
}
