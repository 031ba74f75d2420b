import type { Role } from '@partnergate/core'
import { createGuard, type GuardOptions, type VerifiedClaims } from '@partnergate/guards'
import { protect } from '@partnergate/guards/express'
import express from 'express'
import { tryOut } from './on-a-mock-tenant/try-out.ts'

/** The application roles that your app registration defines are named after the policy's. */
function rolesOf({ roles }: VerifiedClaims): Role[] {
  const held: unknown[] = Array.isArray(roles) ? roles : []
  const known: Role[] = ['admin-agent', 'global-admin', 'billing-admin']
  return known.filter(role => held.includes(role))
}

/** A billing page of your own, with the rules of Partner Center's. */
export function createApp(options: GuardOptions) {
  const guard = createGuard(options)
  const app = express()
  app.get('/billing', protect(guard, { page: 'billing', roles: rolesOf }), (_request, response) => {
    const { claims } = response.locals.admission
    response.json({ shownTo: claims.oid })
  })
  return app
}

// Try it: npm run example examples/guards/express.ts
if (import.meta.main) {
  await tryOut('GET', '/billing', options => createApp(options).listen(0, '127.0.0.1'))
}
