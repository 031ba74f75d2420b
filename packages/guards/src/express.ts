import type { Request, RequestHandler } from 'express'
import { replyTo } from './answer/reply.ts'
import type { Guard } from './guard/create-guard.ts'
import type { Admission } from './guard/result.ts'
import type { DecisionOf, Rule } from './guard/rule.ts'

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
    const result = await gate(request.headers.authorization)
    if (result.ok) {
      response.locals.admission = result
      next()
      return
    }
    const { status, headers, body } = replyTo(result)
    response.status(status).set(headers).send(Buffer.from(body))
  }
}
