import type { Role } from '@partnergate/core'
import { createGuard, type GuardOptions, type VerifiedClaims } from '@partnergate/guards'
import { protect } from '@partnergate/guards/express'
import express from 'express'

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
