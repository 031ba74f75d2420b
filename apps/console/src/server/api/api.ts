import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { validator } from 'hono/validator'
import type { CallView, CustomersView, SessionView } from '../../shared/views.ts'
import { problem } from '../problem.ts'
import { jsonOnly } from '../security/json-only.ts'
import type { Session } from '../sessions/session.ts'
import { type SessionEnv, withSession } from '../sessions/session-cookie.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import { itemsIn, sampleCalls } from '../workspace/sample-calls.ts'
import { tryCall } from '../workspace/try-call.ts'
import { readCursor, readSettings, readTrial } from './read-body.ts'

const maxBodyBytes = 4096

/** The page's API, below `/api`. Everything a caller sends is checked here. */
export function createApi(sessions: SessionStore<Session>, create: () => Session) {
  const tooLarge = () => {
    throw problem(413, 'The body is too large.')
  }
  return new Hono<SessionEnv>()
    .use(csrf(), jsonOnly, bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge }))
    .use(withSession(sessions, create))
    .use(async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
    .get('/session', async c => {
      return c.json<SessionView>(await c.var.session.workspace.view())
    })
    .patch('/session', validator('json', readSettings), async c => {
      const { workspace } = c.var.session
      workspace.choose(c.req.valid('json'))
      return c.json<SessionView>(await workspace.view())
    })
    .post('/calls', validator('json', readTrial), async c => {
      const { workspace } = c.var.session
      const { operation } = c.req.valid('json')
      const { outcome } = await tryCall(workspace, {
        operation,
        call: ids => sampleCalls[operation](workspace, ids).withResponse(),
        count: itemsIn,
      })
      return c.json<CallView>({ outcome, counters: workspace.counters() })
    })
    .post('/customers', validator('json', readCursor), async c => {
      const { customers } = c.var.session
      const { cursor } = c.req.valid('json')
      const view = cursor === undefined ? await customers.begin() : await customers.more(cursor)
      if (!view) throw problem(404, 'This list is not open any more. List the customers again.')
      return c.json<CustomersView>(view)
    })
}

/** The API's types, for the page's client. */
export type Api = ReturnType<typeof createApi>
