import { createGuard, type GuardOptions } from '@partnergate/guards'
import { admissions, protect } from '@partnergate/guards/fastify'
import fastify from 'fastify'
import { tryOut } from './on-a-mock-tenant/try-out.ts'

/** A service of your own that lists invoices. The guard runs before the body is read. */
export async function createApp(options: GuardOptions) {
  const guard = createGuard(options)
  const app = fastify()
  await app.register(admissions)
  app.get('/invoices', { onRequest: protect(guard, { scenario: 'billing' }) }, request => ({
    shownTo: request.admission?.claims.oid,
  }))
  return app
}

// Try it: npm run example examples/guards/fastify.ts
if (import.meta.main) {
  await tryOut('GET', '/invoices', async options => {
    const app = await createApp(options)
    await app.listen({ host: '127.0.0.1', port: 0 })
    return app.server
  })
}
