import { timingSafeEqual } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { sessionHeader } from '../../shared/session-header.ts'
import type { Console } from '../console.ts'
import { problem } from '../problems/problem.ts'
import type { Session } from '../sessions/session.ts'

/** What somebody who is signed in adds to a request's context. */
export interface SignedIn {
  Variables: { session: Session }
}

/**
 * Lets through who is signed in. Beside the cookie, a request names the session that its page was shown for: a
 * tab is never served as somebody else who signed in meanwhile, and other sites cannot know it.
 *
 * @param by - `use` prolongs the session; `watch` does not, for what a page does on its own
 */
export function signedIn({ cookies, sessions }: Console, by: 'use' | 'watch' = 'use') {
  return createMiddleware<SignedIn>(async (c, next) => {
    const id = cookies.session.read(c)
    const session = by === 'use' ? sessions.find(id) : sessions.peek(id)
    if (!session) throw problem(401, 'You are signed out. Sign in to go on.')
    const given = c.req.header(sessionHeader)
    if (given === undefined) throw problem(403, `The header ${sessionHeader} is missing.`)
    if (!isSame(given, session.token)) {
      const detail =
        'Somebody else has signed in in this browser. Reload the page to go on as them.'
      throw problem(409, detail, { code: 'session-changed' })
    }
    c.set('session', session)
    await next()
  })
}

function isSame(given: string, expected: string): boolean {
  const [one, two] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === two.length && timingSafeEqual(one, two)
}
