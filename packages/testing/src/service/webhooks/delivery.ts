import type { WebhookEventName } from './event-names.ts'

/** How a receiver answered once. */
export interface DeliveryAttempt {
  /** When, by the tenant's clock. */
  readonly time: string
  /** Status of the answer; `undefined` when there was none. */
  readonly status: number | undefined
  /** Why there was no answer. */
  readonly error: string | undefined
}

/** An event on its way to the registered URL. */
export interface WebhookDelivery {
  readonly event: WebhookEventName
  readonly url: string
  /** The body, byte for byte as it is signed. */
  readonly body: string
  readonly attempts: readonly DeliveryAttempt[]
  /** `failed` after the last attempt. */
  readonly state: 'pending' | 'delivered' | 'failed'
}

export type OpenDelivery = {
  -readonly [Key in keyof Omit<WebhookDelivery, 'attempts'>]: WebhookDelivery[Key]
} & { readonly attempts: DeliveryAttempt[] }

/** As often as Partner Center tries before it gives up. */
export const maxAttempts = 10

/**
 * How long it waits after an attempt: a minute, then twice as long each time. Partner Center doesn't say how long it
 * waits.
 */
export const pauseMs = (attempts: number) => 60_000 * 2 ** (attempts - 1)
