import { replyTo } from '../answer/reply.ts'
import type { Guard } from '../guard/create-guard.ts'
import type { Admission, Denial } from '../guard/result.ts'
import type { DecisionOf, Rule } from '../guard/rule.ts'

/**
 * The answer to a caller who may not pass, as a `Response`.
 *
 * @param denial - what a guard answered
 */
export function denialResponse(denial: Denial): Response {
  const { status, headers, body } = replyTo(denial)
  return new Response(body, { status, headers })
}

/**
 * Fetch middleware: a request in, the refusal or the admission out. For Next, Workers, Deno, Bun and whatever else
 * speaks `Request` and `Response`.
 *
 * @param guard - made by `createGuard`
 * @param rule - what the route is about
 * @throws TypeError for what isn't a rule
 *
 * @example
 * ```ts
 * const admitBilling = admit(guard, { scenario: 'billing' })
 *
 * export async function GET(request: Request) {
 *   const admitted = await admitBilling(request)
 *   if (admitted instanceof Response) return admitted
 *   return Response.json({ tenant: admitted.claims.tid })
 * }
 * ```
 */
export function admit<const Given extends Rule>(
  guard: Guard,
  rule: Given,
): (request: Request) => Promise<Response | Admission<DecisionOf<Given>>> {
  const gate = guard.gate(rule)
  return async request => {
    const result = await gate(request)
    return result.ok ? result : denialResponse(result)
  }
}

/**
 * A fetch handler behind a guard: it is called for admitted callers only, with the admission.
 *
 * @param guard - made by `createGuard`
 * @param rule - what the route is about
 * @param handler - answers those who are admitted; what the runtime passes beside the request (`env`, `ctx`) comes
 *   after the admission
 * @throws TypeError for what isn't a rule
 *
 * @example
 * ```ts
 * export default {
 *   fetch: protect(guard, { scenario: 'transact' }, (request, { claims }) =>
 *     Response.json({ caller: claims.oid }),
 *   ),
 * }
 * ```
 */
export function protect<const Given extends Rule, Rest extends readonly unknown[]>(
  guard: Guard,
  rule: Given,
  handler: (
    request: Request,
    admission: Admission<DecisionOf<Given>>,
    ...rest: Rest
  ) => Response | Promise<Response>,
): (request: Request, ...rest: Rest) => Promise<Response> {
  const gate = admit(guard, rule)
  return async (request, ...rest) => {
    const admitted = await gate(request)
    return admitted instanceof Response ? admitted : handler(request, admitted, ...rest)
  }
}
