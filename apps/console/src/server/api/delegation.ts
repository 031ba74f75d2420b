import { Hono } from 'hono'
import { z } from 'zod'
import type { DelegationView } from '../../shared/delegation.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { customerId, read } from './read.ts'

/** `/api/customers/:customerId/delegation`: which row governs a customer's users, and why. */
export function delegationApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/delegation', read('param', z.object({ customerId })), async c => {
      const delegation = await c.var.session.delegationOf(c.req.valid('param').customerId)
      return c.json<DelegationView>(delegation)
    })
}
