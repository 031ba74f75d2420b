import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createApi } from './api/api.ts'
import type { Policy } from './configuration/configuration.ts'
import type { Console } from './console.ts'
import type { SandboxParts } from './demo/sandbox.ts'
import { createSandboxes } from './demo/sandboxes.ts'
import { answerSignInPage } from './demo/sign-in-pages.ts'
import { indexPage } from './pages/index-page.ts'
import type { Partner } from './partner/partner.ts'
import { problem } from './problems/problem.ts'
import { problemHandler, problemResponse } from './problems/problem-handler.ts'
import { contentSecurity } from './security/content-security.ts'
import { knownHost } from './security/known-host.ts'
import { createCookies } from './sessions/cookies.ts'
import type { Session } from './sessions/session.ts'
import { createSessionStore } from './sessions/session-store.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'

/** What the app is made of. */
export interface AppOptions {
  /** Folder of the built page. */
  readonly webRoot: string
  /** The partner to work for, or how the demo's tenants are made. */
  readonly works:
    | { readonly for: Partner }
    | { readonly on: SandboxParts['createTenant']; readonly policy: Policy }
  /** How long a session lives unused, and at all, in milliseconds. */
  readonly session: { readonly idleMs: number; readonly maxMs: number }
  /** Where people reach the console, when that is not where it listens. */
  readonly publicUrl?: URL | undefined
  /** Answers to its own names only. @default true */
  readonly knownHostsOnly?: boolean
  /** Longest silence on a stream, in milliseconds. @default 15_000 */
  readonly heartbeatMs?: number
  /** The time, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number
  /** Hears of errors that are nobody's fault but ours. @default console.error */
  readonly report?: (error: unknown) => void
}

/** Creates the console's server: the page, its files, sign-in and the API. */
export function createApp(options: AppOptions): Hono {
  const { webRoot, works, publicUrl, knownHostsOnly = true, report = console.error } = options
  const parts = createConsole(options)
  const { sandboxOf } = parts
  const app = new Hono()
  app.onError(problemHandler(report))
  app.notFound(c => problemResponse(c, problem(404, `There is nothing at ${c.req.path}.`)))
  if (knownHostsOnly) app.use(knownHost(publicUrl && [publicUrl.hostname]))
  // The sign-in pages bring a policy of their own.
  if ('on' in works && sandboxOf) {
    app.on(['GET', 'POST'], '/entra/*', c =>
      answerSignInPage(sandboxOf(c).partner.tenant, c.req.raw),
    )
  }
  app.use(contentSecurity(publicUrl?.protocol === 'https:'))
  app.route('/auth', signInRoutes(parts))
  app.route('/api', createApi(parts))
  const index = indexPage(webRoot)
  app.get('/', index)
  app.get('/assets/*', async (c, next) => {
    await next()
    // Their names change with their content.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  app.get('*', serveStatic({ root: webRoot, precompressed: true }))
  // Pages have addresses of their own, which the browser's router knows.
  app.get('*', (c, next) => {
    const isPage = c.req.header('Accept')?.includes('text/html') && !c.req.path.startsWith('/api/')
    return isPage ? index(c) : next()
  })
  return app
}

function createConsole(options: AppOptions): Console {
  const { works, publicUrl, session, now = Date.now, heartbeatMs = 15_000 } = options
  const cookies = createCookies(publicUrl?.protocol === 'https:')
  const originOf: Console['originOf'] = c => publicUrl?.origin ?? new URL(c.req.url).origin
  const sessions = createSessionStore<Session>({
    ...{ max: 1000, ...session, now },
    onEnd: ({ calls }) => calls.close(),
  })
  const shared = { cookies, sessions, originOf, heartbeatMs }
  if ('for' in works) {
    const { for: partner } = works
    return { ...shared, partnerOf: () => partner, sandboxOf: undefined }
  }
  const parts = { createTenant: works.on, policy: works.policy }
  const sandboxOf = createSandboxes(parts, cookies, originOf)
  return { ...shared, partnerOf: c => sandboxOf(c).partner, sandboxOf }
}
