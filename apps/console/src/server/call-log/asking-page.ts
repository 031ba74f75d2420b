import { AsyncLocalStorage } from 'node:async_hooks'
import { createMiddleware } from 'hono/factory'
import { pageHeader } from '../../shared/session-header.ts'

const asking = new AsyncLocalStorage<string | undefined>()

/** A path of the console itself: one that leads nowhere else, of a length to show. */
const ownPath = /^\/(?!\/)[\w\-./~%]{0,199}$/

/** Notes which page a request came from, for the calls that are made on its way. */
export const noteAskingPage = createMiddleware((c, next) => {
  const given = c.req.header(pageHeader) ?? ''
  return asking.run(ownPath.test(given) ? given : undefined, next)
})

/** The page that the present work is done for. */
export function askingPage(): string | undefined {
  return asking.getStore()
}
