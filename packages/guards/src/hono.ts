import type { MiddlewareHandler } from 'hono'
import { denialResponse } from './fetch/protect.ts'
import type { Guard } from './guard/create-guard.ts'
import type { Admission } from './guard/result.ts'
import type { DecisionOf, Rule } from './guard/rule.ts'

/** What `protect` leaves in the context for the handlers after it: `c.get('admission')`. */
export interface AdmissionVariables<Given extends Rule = Rule> {
  admission: Admission<DecisionOf<Given>>
}

/**
 * Hono middleware that lets admitted callers pass, with the admission in `c.get('admission')`, and answers the others
 * itself.
 *
 * @param guard - made by `createGuard`
 * @param rule - what the route is about
 * @throws TypeError for what isn't a rule
 *
 * @example
 * ```ts
 * app.get('/orders', protect(guard, { scenario: 'transact' }), c =>
 *   c.json({ caller: c.get('admission').claims.oid }),
 * )
 * ```
 */
export function protect<const Given extends Rule>(
  guard: Guard,
  rule: Given,
): MiddlewareHandler<{ Variables: AdmissionVariables<Given> }> {
  const gate = guard.gate(rule)
  return async (c, next) => {
    const result = await gate(c.req.header('authorization'))
    if (!result.ok) return denialResponse(result)
    c.set('admission', result)
    await next()
  }
}
