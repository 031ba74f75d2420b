import type { DeliveryAttempt, WebhookDelivery } from './delivery.ts'
import { isLoopback } from './loopback.ts'
import type { Signer } from './signer.ts'
import { certificateUrl } from './signer.ts'

/** Sends a delivery. What the global `fetch` takes, and no more. */
export type WebhookFetch = (url: string, init: RequestInit) => Promise<Response>

export interface Poster {
  readonly signer: Signer
  /** Takes the place of the network; without one, only receivers on this machine are reached. */
  readonly fetch: WebhookFetch | undefined
  readonly now: () => string
}

/** How long a receiver may take, in milliseconds of the machine's clock. */
const patienceMs = 10_000

/** Posts a delivery once, signed as Partner Center signs. */
export async function post(
  { url, body }: WebhookDelivery,
  { signer, fetch, now }: Poster,
  inOwnHeader: boolean,
): Promise<DeliveryAttempt> {
  const bytes = new TextEncoder().encode(body)
  const time = now()
  try {
    if (!fetch && !isLoopback(new URL(url))) {
      throw new Error(
        'the tenant posts to receivers on this machine only; pass webhookFetch for others',
      )
    }
    const response = await (fetch ?? globalThis.fetch)(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        [inOwnHeader ? 'x-ms-signature' : 'Authorization']: `Signature ${await signer.sign(bytes)}`,
        'x-ms-certificate-url': certificateUrl.href,
        'x-ms-signature-algorithm': 'rsa-sha256',
      },
      body: bytes,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    await response.body?.cancel()
    return { time, status: response.status, error: undefined }
  } catch (error) {
    return {
      time,
      status: undefined,
      error: error instanceof Error ? error.message : String(error),
    }
  }
}
