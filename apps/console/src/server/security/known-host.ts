import type { MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Answers this machine's own names only, so that no other site can reach a server on this machine by
 * pointing its own name at it (DNS rebinding).
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  if (!loopback.includes(new URL(c.req.url).hostname)) {
    throw problem(421, 'This server answers to localhost only. Set HOST to serve other names.')
  }
  await next()
}

/** Whether a server that listens there is out of reach for other machines. */
export function isLoopback(host: string): boolean {
  return loopback.includes(host) || host === '::1'
}
