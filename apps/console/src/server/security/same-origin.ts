import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { problem } from '../problems/problem.ts'

const safe = ['GET', 'HEAD']

/**
 * Answers the console's own pages only. Browsers say where a request comes from (`Origin`, `Sec-Fetch-Site`); one that
 * changes something and doesn't say is refused.
 */
export function sameOrigin(originOf: (c: Context) => string) {
  return createMiddleware(async (c, next) => {
    const origin = c.req.header('Origin')
    const site = c.req.header('Sec-Fetch-Site')
    const isForeign =
      (origin !== undefined && origin !== originOf(c)) ||
      // `none` is somebody who typed the address.
      (site !== undefined && site !== 'same-origin' && site !== 'none')
    const isUnknown = origin === undefined && !safe.includes(c.req.method)
    if (isForeign || isUnknown) throw problem(403, 'This request does not come from the console.')
    await next()
  })
}
