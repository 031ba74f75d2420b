import type { Schemas } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import type { CustomerCreated, CustomersPage, CustomerView } from '../../shared/customers.ts'
import { newCustomer } from '../../shared/customers.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { customerId, read } from './read.ts'

const pageSize = 100

const listQuery = z.object({
  /** What the customers' names begin with. */
  search: z.string().trim().max(100).optional(),
  /** Where the list goes on: what the page before gave. */
  cursor: z.string().max(2000).optional(),
})

/** `/api/customers`: the list, and new customers. */
export function customersApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/', read('query', listQuery), async c => {
      const { search = '', cursor } = c.req.valid('query')
      const page = await c.var.session.client.customers.list({
        size: pageSize,
        ...(search !== '' && { filter: startsWith(search) }),
        ...(cursor !== undefined && { seekOperation: 'Next', continuationToken: cursor }),
      })
      const next = page.links?.next?.headers?.find(({ key }) => key === 'MS-ContinuationToken')
      return c.json<CustomersPage>({
        customers: (page.items ?? []).map(viewOf),
        total: page.totalCount ?? 0,
        ...(next?.value !== undefined && { cursor: next.value }),
      })
    })
    .post('/', read('json', newCustomer), async c => {
      const { companyName, domain, email, firstName, lastName, address } = c.req.valid('json')
      const { state, ...street } = address
      const { id, userCredentials } = await c.var.session.client.customers.create({
        body: {
          companyProfile: { companyName, domain },
          billingProfile: {
            ...{ companyName, email, firstName, lastName, culture: 'en-US', language: 'en' },
            defaultAddress: { ...street, ...(state && { state }), firstName, lastName },
          },
        },
      })
      const { userName = '', password = '' } = userCredentials ?? {}
      return c.json<CustomerCreated>({
        id: id ?? '',
        administrator: `${userName}@${domain}`,
        password,
      })
    })
    .get('/:customerId', read('param', z.object({ customerId })), async c => {
      const customer = await c.var.session.client.customers.get(c.req.valid('param'))
      return c.json<CustomerView>(viewOf(customer))
    })
}

function startsWith(value: string): string {
  return JSON.stringify({ Field: 'CompanyName', Value: value, Operator: 'starts_with' })
}

function viewOf({
  id,
  companyProfile,
  allowDelegatedAccess,
  relationshipToPartner,
}: Schemas['Customer']): CustomerView {
  return {
    id: id ?? '',
    name: companyProfile?.companyName ?? 'Without a name',
    domain: companyProfile?.domain ?? '',
    relationship: relationshipToPartner ?? '',
    ...(typeof allowDelegatedAccess === 'boolean' && { hasDap: allowDelegatedAccess }),
  }
}
