import { readBytes } from '../internal/fetch-bytes.ts'
import {
  type Delivery,
  type RefusedDelivery,
  refuse,
  type WebhookVerifier,
} from './create-webhook-verifier.ts'
import type { WebhookEvent } from './event.ts'

/** Handles an event. When it throws, the delivery is forgotten, so that Partner Center's next try counts. */
export type EventHandler = (event: WebhookEvent) => unknown

/**
 * A fetch handler for deliveries: it verifies them and hands the events on. Answers 200 when an event is handled,
 * the status of the reason when a delivery is refused, and lets what the handler throws through.
 *
 * @param verifier - made by `createWebhookVerifier`
 * @param onEvent - handles an event; it is awaited
 *
 * @example
 * ```ts
 * const receive = receiveWebhooks(createWebhookVerifier(), event => queue.add(event.name, event.resourceUri))
 * app.post('/webhooks', c => receive(c.req.raw))
 * ```
 */
export function receiveWebhooks(
  verifier: WebhookVerifier,
  onEvent: EventHandler,
): (request: Request) => Promise<Response> {
  return async request => {
    if (request.method !== 'POST') {
      return new Response(null, { status: 405, headers: { allow: 'POST' } })
    }
    const body = await readBytes(request.body, verifier.maxBodyBytes).catch(() => undefined)
    const delivery = body && { headers: request.headers, body }
    const { status, headers, body: text } = await handleDelivery(verifier, delivery, onEvent)
    return new Response(text, { status, headers })
  }
}

/** Verifies a delivery, hands its event on and words the answer. No delivery stands for a body that was too long. */
export async function handleDelivery(
  verifier: WebhookVerifier,
  delivery: Delivery | undefined,
  onEvent: EventHandler,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const result = delivery ? await verifier.verify(delivery) : refuse('body-too-large')
  if (!result.ok) return refusal(result)
  try {
    await onEvent(result.event)
  } catch (error) {
    await result.release()
    throw error
  }
  return { status: 200, headers: {}, body: '' }
}

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  409: 'Conflict',
  413: 'Content Too Large',
  503: 'Service Unavailable',
} as const

function refusal({ status, reason, explanation }: RefusedDelivery) {
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  }
  if (status === 401) headers['www-authenticate'] = 'Signature'
  if (status === 503) headers['retry-after'] = '60'
  const { message: detail, remedy } = explanation
  const problem = {
    type: 'about:blank',
    title: titles[status],
    status,
    code: reason,
    detail,
    remedy,
  }
  return { status, headers, body: JSON.stringify(problem) }
}
