import { isPartnerCenterError } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import type { RegistrationView } from '../../shared/carts.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { customerId, read } from './read.ts'

const ofSubscription = z.object({ customerId, subscriptionId: z.guid('must be a GUID') })
/** As long as somebody waits for an answer. */
const maxWaitMs = 20_000

/** `/api/customers/:customerId/subscriptions/:subscriptionId/registration`: what reservations for an Azure subscription need. */
export function registrationsApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .post(
      '/:customerId/subscriptions/:subscriptionId/registration',
      read('param', ofSubscription),
      read('json', z.strictObject({})),
      async c => {
        const { registrations } = c.var.session.client.customers.subscriptions
        try {
          await registrations.create(c.req.valid('param')).done({ maxWaitMs })
          return c.json<RegistrationView>({ isRegistered: true })
        } catch (error) {
          // The work goes on; to register again is to look again.
          if (!isPartnerCenterError(error) || error.code !== 'ERR_JOB_TIMEOUT') throw error
          return c.json<RegistrationView>({ isRegistered: false })
        }
      },
    )
}
