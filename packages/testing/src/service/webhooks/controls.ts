import type { State } from '../state.ts'
import type { WebhookDelivery } from './delivery.ts'

/** Partner Center's webhooks, from a test's side. */
export interface WebhookControls {
  /** Every delivery, the oldest first, with its attempts. */
  readonly deliveries: readonly WebhookDelivery[]
  /** Resolves when no delivery is on its way. One that waits for its next attempt isn't: advance the clock. */
  readonly settled: () => Promise<void>
  /**
   * The root that the tenant's signatures chain to, as PEM. A receiver has to trust it in the place of Microsoft's.
   *
   * @example
   * ```ts
   * const verifier = createWebhookVerifier({
   *   roots: [await tenant.webhooks.rootCertificate()],
   *   fetch: tenant.fetch,
   *   now: tenant.clock.now,
   * })
   * ```
   */
  readonly rootCertificate: () => Promise<string>
}

export function createWebhookControls(state: () => State): WebhookControls {
  return {
    get deliveries() {
      return state().webhooks.deliveries
    },
    settled: () => state().webhooks.settled(),
    rootCertificate: () => state().webhooks.signer.root(),
  }
}
