import { createGuard, type GuardOptions } from '@partnergate/guards'
import { admissions, protect } from '@partnergate/guards/fastify'
import fastify from 'fastify'

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
