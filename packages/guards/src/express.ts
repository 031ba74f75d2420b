import type { Request, RequestHandler } from 'express'
import { replyTo } from './answer/reply.ts'
import type { Guard } from './guard/create-guard.ts'
import type { Admission } from './guard/result.ts'
import type { DecisionOf, Rule } from './guard/rule.ts'
import { authorizationOf, headersOf } from './internal/node-headers.ts'
import type { WebhookVerifier } from './webhooks/create-webhook-verifier.ts'
import { type EventHandler, handleDelivery } from './webhooks/receive-webhooks.ts'

/** What `protect` leaves in `response.locals` for the handlers after it. */
export interface AdmissionLocals<Given extends Rule = Rule> {
  admission: Admission<DecisionOf<Given>>
  [name: string]: unknown
}

type Protection<Given extends Rule> = RequestHandler<
  Record<string, string>,
  unknown,
  unknown,
  Request['query'],
  AdmissionLocals<Given>
>

/**
 * Express middleware that lets admitted callers pass, with the admission in `response.locals.admission`, and answers
 * the others itself.
 *
 * @param guard - made by `createGuard`
 * @param rule - what the route is about
 * @throws TypeError for what isn't a rule
 *
 * @example
 * ```ts
 * app.get('/orders', protect(guard, { scenario: 'transact' }), (request, response) => {
 *   response.json({ caller: response.locals.admission.claims.oid })
 * })
 * ```
 */
export function protect<const Given extends Rule>(guard: Guard, rule: Given): Protection<Given> {
  const gate = guard.gate(rule)
  return async (request, response, next) => {
    const result = await gate(authorizationOf(request))
    if (result.ok) {
      response.locals.admission = result
      next()
      return
    }
    const { status, headers, body } = replyTo(result)
    response.status(status).set(headers).send(Buffer.from(body))
  }
}

/**
 * An Express handler for Partner Center's webhooks. Put it before anything that parses bodies, or behind
 * `express.raw({ type: () => true })`: the signature is over the exact bytes.
 *
 * @param verifier - made by `createWebhookVerifier`
 * @param onEvent - handles an event; what it throws goes to Express, and the delivery may come again
 *
 * @example
 * ```ts
 * app.post('/webhooks', receiveWebhooks(createWebhookVerifier(), event => queue.add(event)))
 * ```
 */
export function receiveWebhooks(verifier: WebhookVerifier, onEvent: EventHandler): RequestHandler {
  return async (request, response) => {
    const body = await bodyOf(request, verifier.maxBodyBytes)
    const delivery = body && { headers: headersOf(request), body }
    const reply = await handleDelivery(verifier, delivery, onEvent)
    response.status(reply.status).set(reply.headers).send(Buffer.from(reply.body))
  }
}

/** The exact bytes, or `undefined` for too many of them. */
async function bodyOf(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  const parsed: unknown = request.body
  if (parsed instanceof Uint8Array) return parsed
  if (parsed !== undefined) {
    throw new TypeError('the body was parsed already; put receiveWebhooks before express.json()')
  }
  const chunks: Uint8Array[] = []
  let length = 0
  // Left open when it gets too long, so that there is still a connection to answer on.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.byteLength
    if (length > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
