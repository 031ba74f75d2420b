/**
 * What can go wrong with one request. Effects can be combined: a late 503 has `latencyMs` and `status`.
 *
 * They happen in this order: the clock is off, keys rotate, the token expires, the latency passes, the connection breaks
 * before the work or an answer with `status` takes its place, the work is done, the connection breaks after it, the
 * body is cut, the body comes slowly.
 */
export interface FaultEffects {
  /** Answer with this status instead of doing the work. 429 has the gateway's body and `Retry-After`. */
  readonly status?: number
  /** Code in the body of the answer with `status`. */
  readonly code?: string
  /** Description in the body of the answer with `status`. */
  readonly description?: string
  /**
   * Seconds in `Retry-After` of the answer with `status`.
   * @default 1 for 429, otherwise no such header
   */
  readonly retryAfterSeconds?: number
  /**
   * How `Retry-After` is written: as `seconds`, or as the `date` that lies so far ahead of the answer's `Date`.
   * @default 'seconds'
   */
  readonly retryAfterFormat?: 'seconds' | 'date'
  /**
   * Answer with `status` as a gateway's HTML page instead of JSON.
   * @default false
   */
  readonly html?: boolean
  /** Reset the connection without an answer, `before` or `after` the work was done. */
  readonly drop?: 'before' | 'after'
  /**
   * Do the work, but end the body in the middle. `connection`: the connection closes there, under the `Content-Length`
   * of the whole. `json`: the answer is whole, its JSON isn't. `true`: `connection` on a port, and for `fetch` a body
   * that ends without a word.
   * @default false
   */
  readonly truncate?: boolean | 'connection' | 'json'
  /** Wait before anything else: milliseconds, or between two of them. `Infinity` never answers. */
  readonly latencyMs?: number | readonly [least: number, most: number]
  /** Let the body drip, so that it takes this many milliseconds from its first byte to its last. */
  readonly slowBodyMs?: number
  /**
   * What the waits go by: `real` time, or the tenant's `clock`, which waits for `clock.advance`.
   * @default 'real'
   */
  readonly timer?: 'real' | 'clock'
  /**
   * The request's token expires, now and for good: whoever sends it again is refused again, a new one is taken.
   * @default false
   */
  readonly expireToken?: boolean
  /**
   * Signs with a new key from this request on. `withdraw` takes the old one out of the key set at once, so that tokens
   * signed with it, the request's own among them, are refused.
   * @default false
   */
  readonly rotateKeys?: boolean | 'withdraw'
  /** The service's clock is off by this much while it looks at the request, in milliseconds; negative: it is behind. */
  readonly clockSkewMs?: number
}

/** Properties of {@link FaultEffects} that do something by themselves. */
export const effectNames = [
  'status',
  'drop',
  'truncate',
  'latencyMs',
  'slowBodyMs',
  'expireToken',
  'rotateKeys',
  'clockSkewMs',
] as const satisfies (keyof FaultEffects)[]
