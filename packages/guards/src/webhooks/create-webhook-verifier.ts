import type { Words } from '../token/token-words.ts'
import { eventOf, type WebhookEvent } from './event.ts'
import { trustedUrl } from './host-rules.ts'
import { type DeliveryHeaders, readSignature } from './read-signature.ts'
import { readWebhookOptions, type WebhookSettings } from './read-webhook-options.ts'
import { createSigners, type Signers } from './signers.ts'
import type { WebhookVerifierOptions } from './webhook-options.ts'
import { type WebhookReason, type WebhookRefusal, webhookRefusals } from './webhook-reasons.ts'

/** A delivery as it arrived. */
export interface Delivery {
  readonly headers: DeliveryHeaders
  /** The exact bytes of the body, before anything parsed them. */
  readonly body: Uint8Array | ArrayBuffer
}

/** A delivery that Partner Center made. */
export interface AcceptedDelivery {
  readonly ok: true
  readonly event: WebhookEvent
  /** Forgets the delivery, so that it can come again: for when the event could not be handled. */
  release(): Promise<void>
}

/** A delivery that is not accepted. */
export interface RefusedDelivery {
  readonly ok: false
  readonly status: WebhookRefusal['status']
  readonly reason: WebhookReason
  /** What the sender may know. */
  readonly explanation: Words
}

/** What a verifier answers. `ok` narrows it. */
export type WebhookResult = AcceptedDelivery | RefusedDelivery

/** Checks deliveries. Made by `createWebhookVerifier`. */
export interface WebhookVerifier {
  /** Longest body, in bytes. */
  readonly maxBodyBytes: number
  /**
   * Checks a delivery: the certificate, the signature, the date, and that it did not come before.
   *
   * @param delivery - headers and exact bytes
   * @returns the event, or why it is none
   * @throws TypeError where the body is not bytes: a text or an object has lost what was signed
   */
  verify(delivery: Delivery): Promise<WebhookResult>
}

/**
 * Makes a verifier for Partner Center's webhooks.
 *
 * The signature is checked over the exact bytes, with a certificate that is fetched from Microsoft's hosts alone and
 * chains to a pinned root. An event is accepted once and while it is fresh.
 *
 * @param options - limits, hosts and roots; the defaults fit Partner Center
 * @throws TypeError or RangeError that names the option
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
 *
 * @example
 * ```ts
 * import { createWebhookVerifier } from '@partnergate/guards'
 *
 * const verifier = createWebhookVerifier()
 * const result = await verifier.verify({ headers: request.headers, body: await request.bytes() })
 * if (result.ok && result.event.name === 'subscription-updated') console.log(result.event.resourceUri)
 * ```
 */
export function createWebhookVerifier(options: WebhookVerifierOptions = {}): WebhookVerifier {
  const settings = readWebhookOptions(options)
  const signers = createSigners(settings.signers)
  return Object.freeze({
    maxBodyBytes: settings.maxBodyBytes,
    verify: async ({ headers, body }: Delivery): Promise<WebhookResult> => {
      const bytes = bytesOf(body)
      const doubt = await doubtOf(headers, bytes, settings, signers)
      return doubt === undefined ? accept(bytes, settings) : refuse(doubt)
    },
  })
}

/** Says no, in the words of the reason. */
export function refuse(reason: WebhookReason): RefusedDelivery {
  const { status, message, remedy } = webhookRefusals[reason]
  return { ok: false, status, reason, explanation: { message, remedy } }
}

/** A copy: nobody can change the bytes while they are looked at. */
function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new Uint8Array(body)
  throw new TypeError('body must be the bytes as they arrived, before anything parsed them')
}

/** Why the delivery is not Partner Center's. Nothing of the body is read before its signature holds. */
async function doubtOf(
  headers: DeliveryHeaders,
  bytes: Uint8Array<ArrayBuffer>,
  { algorithms, certificateHosts, maxBodyBytes }: WebhookSettings,
  signers: Signers,
): Promise<WebhookReason | undefined> {
  if (bytes.byteLength > maxBodyBytes) return 'body-too-large'
  const { signature, algorithm, certificateUrl } = readSignature(headers)
  if (signature === undefined) return 'signature-missing'
  if (!algorithms.includes(algorithm)) return 'algorithm-not-allowed'
  const url = trustedUrl(certificateUrl, certificateHosts, ['https:'])
  if (url === undefined) return 'certificate-url-not-allowed'
  const signer = await signers.get(url.href)
  if (typeof signer === 'string') return signer
  const hash = algorithm === 'rsa-sha1' ? 'SHA-1' : 'SHA-256'
  if (await signer.hasSigned(bytes, signature, hash)) return undefined
  const renewed = await signers.renewed(url.href, signer)
  return (await renewed?.hasSigned(bytes, signature, hash)) ? undefined : 'signature-invalid'
}

async function accept(
  bytes: Uint8Array<ArrayBuffer>,
  { now, maxAgeMs, toleranceMs, seen }: WebhookSettings,
): Promise<WebhookResult> {
  const event = eventOf(bytes)
  if (event === undefined) return refuse('payload-malformed')
  const age = now() - event.changedAt.getTime()
  if (age > maxAgeMs) return refuse('event-too-old')
  if (age < -toleranceMs) return refuse('event-not-yet-valid')
  // The body is what is signed: the same body is the same event, however its signature is spelled.
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  const key = btoa(String.fromCharCode(...new Uint8Array(digest)))
  if (!(await seen.add(key, event.changedAt.getTime() + maxAgeMs))) return refuse('event-replayed')
  return {
    ok: true,
    event,
    release: async () => {
      await seen.delete(key)
    },
  }
}
