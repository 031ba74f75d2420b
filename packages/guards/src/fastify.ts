import type { FastifyPluginCallback, onRequestAsyncHookHandler } from 'fastify'
import { replyTo } from './answer/reply.ts'
import type { Guard } from './guard/create-guard.ts'
import type { Admission } from './guard/result.ts'
import type { AnyDecision, Rule } from './guard/rule.ts'
import { authorizationOf, headersOf } from './internal/node-headers.ts'
import type { WebhookVerifier } from './webhooks/create-webhook-verifier.ts'
import { type EventHandler, handleDelivery } from './webhooks/receive-webhooks.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who was admitted; `null` on routes without `protect`. */
    admission: Admission<AnyDecision> | null
  }
}

/**
 * The plugin that gives requests their `admission`. Register it once, before the routes.
 *
 * @example
 * ```ts
 * await app.register(admissions)
 * ```
 */
export const admissions: FastifyPluginCallback = (app, _options, done) => {
  app.decorateRequest('admission', null)
  done()
}
// What fastify-plugin does: the decorator is for the whole application, not for this plugin's own scope.
Object.assign(admissions, {
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: '@partnergate/guards',
})

/**
 * A Fastify hook (`onRequest`, before the body is read) that lets admitted callers pass, with the admission in
 * `request.admission`, and answers the others itself.
 *
 * @param guard - made by `createGuard`
 * @param rule - what the route is about
 * @throws TypeError for what isn't a rule
 *
 * @example
 * ```ts
 * app.get('/orders', { onRequest: protect(guard, { scenario: 'transact' }) }, request => ({
 *   caller: request.admission?.claims.oid,
 * }))
 * ```
 */
export function protect(guard: Guard, rule: Rule): onRequestAsyncHookHandler {
  const gate = guard.gate(rule)
  return async (request, reply) => {
    const result = await gate(authorizationOf(request.raw))
    if (result.ok) {
      request.admission = result
      return
    }
    const { status, headers, body } = replyTo(result)
    return reply.code(status).headers(headers).serializer(String).send(body)
  }
}

/** What the webhooks plugin needs. */
export interface WebhooksOptions {
  /** Made by `createWebhookVerifier`. */
  readonly verifier: WebhookVerifier
  /** Handles an event; what it throws goes to Fastify, and the delivery may come again. */
  readonly onEvent: EventHandler
  /**
   * Where deliveries come in.
   *
   * @default '/'
   */
  readonly path?: string
}

/**
 * A plugin with a route for Partner Center's webhooks. It keeps bodies as bytes, in its own scope only: the signature is
 * over the exact bytes.
 *
 * @example
 * ```ts
 * await app.register(webhooks, { verifier: createWebhookVerifier(), onEvent, path: '/webhooks' })
 * ```
 */
export const webhooks: FastifyPluginCallback<WebhooksOptions> = (app, options, done) => {
  const { verifier, onEvent, path = '/' } = options
  const { maxBodyBytes: bodyLimit } = verifier
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, parsed) => {
    parsed(null, body)
  })
  app.post(path, { bodyLimit }, async (request, reply) => {
    const body = request.body instanceof Uint8Array ? request.body : new Uint8Array()
    const delivery = { headers: headersOf(request.raw), body }
    const answer = await handleDelivery(verifier, delivery, onEvent)
    return reply.code(answer.status).headers(answer.headers).serializer(String).send(answer.body)
  })
  done()
}
