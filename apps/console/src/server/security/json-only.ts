import type { MiddlewareHandler } from 'hono'
import { problem } from '../problems/problem.ts'

/**
 * Takes JSON bodies only. A page of another site cannot send one without asking first, and it is
 * never told yes.
 */
export const jsonOnly: MiddlewareHandler = async (c, next) => {
  const isSafe = ['GET', 'HEAD'].includes(c.req.method)
  const type = c.req.header('Content-Type') ?? ''
  if (!isSafe && !/^application\/json\s*(;|$)/i.test(type)) {
    throw problem(415, 'Send the request as application/json.')
  }
  await next()
}
