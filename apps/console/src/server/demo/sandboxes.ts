import type { Context } from 'hono'
import type { Cookies } from '../sessions/cookies.ts'
import { createSessionStore } from '../sessions/session-store.ts'
import { createSandbox, type Sandbox, type SandboxParts } from './sandbox.ts'

const hour = 60 * 60_000

/** Finds a browser's sandbox by its cookie, or makes one. */
export function createSandboxes(
  parts: SandboxParts,
  cookies: Cookies,
  originOf: (c: Context) => string,
): (c: Context) => Sandbox {
  const sandboxes = createSessionStore<Sandbox>({ max: 50, idleMs: 8 * hour, now: Date.now })
  // Two lookups of one request share what the first of them made.
  const made = new WeakMap<Request, Sandbox>()
  return c => {
    const known = made.get(c.req.raw) ?? sandboxes.find(cookies.demo.read(c))
    if (known) return known
    const sandbox = createSandbox(parts, originOf(c))
    cookies.demo.write(c, sandboxes.begin(sandbox))
    made.set(c.req.raw, sandbox)
    return sandbox
  }
}
