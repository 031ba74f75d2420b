import { pages } from '@partnergate/core'
import { Hono } from 'hono'
import { z } from 'zod'
import type { ConsoleView, PageView, UserView } from '../../shared/session-view.ts'
import { pageView } from '../access/open-page.ts'
import { signedIn } from '../access/signed-in.ts'
import type { Console } from '../console.ts'
import { problem } from '../problems/problem.ts'
import type { Session } from '../sessions/session.ts'
import { read } from './read.ts'

const policyChoice = z.strictObject({
  edition: z.enum(['2022-03', '2026-04']).optional(),
  exception: z.boolean().optional(),
})

/** `/api/console`: who is signed in, the rules that hold, and signing out. */
export function consoleApi(console: Console) {
  const { cookies, sessions, partnerOf, sandboxOf } = console
  return new Hono()
    .get('/', async c => {
      const id = cookies.session.read(c)
      const session = sessions.find(id)
      const { kind, tenantId, policy } = session?.partner ?? partnerOf(c)
      const { edition, exception } = policy
      const user = session && (await userView(session, sessions.expiryOf(id) ?? 0))
      return c.json<ConsoleView>({
        ...{ kind, tenantId, policy: { edition, exception } },
        ...(user && { user }),
      })
    })
    .post('/sign-out', signedIn(console), read('json', z.strictObject({})), c => {
      sessions.end(cookies.session.read(c))
      cookies.session.clear(c)
      return c.json({})
    })
    .patch('/policy', read('json', policyChoice), c => {
      if (!sandboxOf)
        throw problem(403, 'The policy of a real tenant is set by MFA_EDITION and MFA_EXCEPTION.')
      const { edition, exception } = c.req.valid('json')
      sandboxOf(c).partner.choosePolicy({
        ...(edition !== undefined && { edition }),
        ...(exception !== undefined && { exception }),
      })
      return c.json({})
    })
}

/** Nobody, when the sign-in serves no longer. */
async function userView(session: Session, expiresAt: number): Promise<UserView | undefined> {
  const verified = await session.verify()
  if (!verified.ok) return undefined
  const views = await Promise.all(
    pages.map(async page => [page, await pageView(session, page)] as const),
  )
  const { name, userName, roles } = session.user
  return {
    ...{ name, userName, roles, expiresAt },
    evidence: verified.evidence,
    pages: Object.fromEntries(views) as Record<(typeof pages)[number], PageView>,
    steppedUp: session.steppedUp,
    token: session.token,
  }
}
