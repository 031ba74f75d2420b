import { createGuard, type GuardOptions } from '@partnergate/guards'
import { protect } from '@partnergate/guards/hono'
import { Hono } from 'hono'
import { listen } from './on-a-mock-tenant/listen.ts'
import { tryOut } from './on-a-mock-tenant/try-out.ts'

/** A service of your own that places orders for customers: only for users who passed MFA. */
export function createApp(options: GuardOptions) {
  const guard = createGuard(options)
  const app = new Hono()
  app.post('/orders', protect(guard, { scenario: 'transact' }), c => {
    const { claims, decision } = c.get('admission')
    return c.json({ orderedBy: claims.oid, because: decision.reason })
  })
  return app
}

// Try it: npm run example examples/guards/hono.ts
if (import.meta.main) {
  await tryOut('POST', '/orders', options => listen(createApp(options).fetch))
}
