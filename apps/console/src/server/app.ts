import { serveStatic } from '@hono/node-server/serve-static'
import type { MockTenant } from '@partnergate/testing'
import { Hono } from 'hono'
import { createApi } from './api/api.ts'
import { indexPage } from './pages/index-page.ts'
import { problemHandler, problemResponse } from './problem.ts'
import { contentSecurity } from './security/content-security.ts'
import { loopbackOnly } from './security/known-host.ts'
import { createSession, type Session } from './sessions/session.ts'
import { createSessionStore } from './sessions/session-store.ts'

const hour = 60 * 60 * 1000

/** What the app is made of. */
export interface AppOptions {
  /** Folder of the built page. */
  readonly webRoot: string
  /** Makes the tenant of a new session. */
  readonly createTenant: () => MockTenant
  /** Answers to names of this machine only. @default true */
  readonly localOnly?: boolean
  /** Hears of errors that are nobody's fault but ours. @default console.error */
  readonly report?: (error: unknown) => void
}

/** Creates the console's server: the page, its files and its API. */
export function createApp({
  webRoot,
  createTenant,
  localOnly = true,
  report = console.error,
}: AppOptions): Hono {
  const sessions = createSessionStore<Session>({ max: 100, idleMs: hour, now: Date.now })
  const app = new Hono()
  app.onError(problemHandler(report))
  app.notFound(c => problemResponse(c, 404, `There is nothing at ${c.req.path}.`))
  app.use(contentSecurity())
  if (localOnly) app.use(loopbackOnly)
  app.route(
    '/api',
    createApi(sessions, () => createSession(createTenant())),
  )
  app.get('/', indexPage(webRoot))
  app.get('/assets/*', async (c, next) => {
    await next()
    // Their names change with their content.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  app.get('*', serveStatic({ root: webRoot }))
  return app
}
