import { createMiddleware } from 'hono/factory'
import { problem } from '../problems/problem.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/**
 * Answers to the given names only, so that no other site can reach the server by pointing its own name at it (DNS
 * rebinding).
 */
export function knownHost(names: readonly string[] = loopback) {
  return createMiddleware(async (c, next) => {
    if (!names.includes(new URL(c.req.url).hostname)) {
      throw problem(
        421,
        `This server answers to ${names.join(', ')} only. Set CONSOLE_URL to its address.`,
      )
    }
    await next()
  })
}

/** Whether a server that listens there is out of reach for other machines. */
export function isLoopback(host: string): boolean {
  return loopback.includes(host) || host === '::1'
}
