import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { Session } from './session.ts'
import type { SessionStore } from './session-store.ts'

/** What the session adds to a request's context. */
export interface SessionEnv {
  Variables: { session: Session }
}

const name = 'partnergate-session'

/** Finds the request's session by its cookie, or begins one. Scripts never see the cookie. */
export function withSession(store: SessionStore<Session>, create: () => Session) {
  return createMiddleware<SessionEnv>(async (c, next) => {
    const known = store.find(getCookie(c, name) ?? '')
    const session = known ?? create()
    if (!known) {
      setCookie(c, name, store.begin(session), { httpOnly: true, sameSite: 'Strict', path: '/' })
    }
    c.set('session', session)
    await next()
  })
}
