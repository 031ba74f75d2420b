import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { signedIn } from '../access/signed-in.ts'
import { noteAskingPage } from '../call-log/asking-page.ts'
import type { Console } from '../console.ts'
import { problem } from '../problems/problem.ts'
import { jsonOnly } from '../security/json-only.ts'
import { sameOrigin } from '../security/same-origin.ts'
import { accessAssignmentsApi } from './access-assignments.ts'
import { adoptionApi } from './adoption.ts'
import { agreementApi } from './agreement.ts'
import { billingApi } from './billing.ts'
import { cartsApi } from './carts.ts'
import { catalogApi } from './catalog.ts'
import { checkoutsApi } from './checkouts.ts'
import { consoleApi } from './console.ts'
import { customersApi } from './customers.ts'
import { delegationApi } from './delegation.ts'
import { gdapApi } from './gdap.ts'
import { licensesApi } from './licenses.ts'
import { ordersApi } from './orders.ts'
import { overviewApi } from './overview.ts'
import { registrationsApi } from './registrations.ts'
import { serviceHealthApi } from './service-health.ts'
import { serviceRequestsApi } from './service-requests.ts'
import { subscriptionsApi } from './subscriptions.ts'
import { usersApi } from './users.ts'
import { workbenchApi } from './workbench.ts'

const maxBodyBytes = 16_384

/** The pages' API, below `/api`: one file for each area. Everything a caller sends is checked here. */
export function createApi(console: Console) {
  const tooLarge = () => {
    throw problem(413, 'The body is too large.')
  }
  return new Hono()
    .use(
      sameOrigin(console.originOf),
      jsonOnly,
      bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge }),
      async (c, next) => {
        await next()
        c.header('Cache-Control', 'no-store')
      },
    )
    .route('/console', consoleApi(console))
    .route('/workbench', workbenchApi(console))
    .use(signedIn(console), noteAskingPage)
    .route('/overview', overviewApi())
    .route('/service-health', serviceHealthApi())
    .route('/customers', customersApi())
    .route('/customers', subscriptionsApi())
    .route('/customers', delegationApi())
    .route('/customers', usersApi())
    .route('/customers', licensesApi())
    .route('/customers', gdapApi())
    .route('/customers', accessAssignmentsApi())
    .route('/catalog', catalogApi())
    .route('/customers', cartsApi())
    .route('/customers', checkoutsApi())
    .route('/customers', agreementApi())
    .route('/customers', ordersApi())
    .route('/customers', registrationsApi())
    .route('/service-requests', serviceRequestsApi())
    .route('/billing', billingApi(console))
    .route('/adoption', adoptionApi())
}

/** The API's types, for the pages' client. */
export type Api = ReturnType<typeof createApi>
