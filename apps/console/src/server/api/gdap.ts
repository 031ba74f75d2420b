import { isMockTenantError } from '@partnergate/testing'
import { Hono } from 'hono'
import { z } from 'zod'
import {
  type GdapList,
  type GdapView,
  gdapChange,
  gdapForm,
  gdapRequest,
  seenVersion,
} from '../../shared/gdap.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { problem } from '../problems/problem.ts'
import { bodyOf, ofRelationship, relationshipOf, viewOf } from './gdap-relationship.ts'
import { customerId, read } from './read.ts'

const ofCustomer = z.object({ customerId })
const nothing = z.strictObject({})
const one = '/:customerId/gdap/:relationshipId'
const groupNames = {
  'admin-agent': 'Admin agents',
  'helpdesk-agent': 'Helpdesk agents',
  'sales-agent': 'Sales agents',
} as const

/** `/api/customers/:customerId/gdap`: a customer's GDAP relationships, through their life. */
export function gdapApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/gdap', read('param', ofCustomer), async c => {
      const { client, partner } = c.var.session
      const $filter = `customer/tenantId eq '${c.req.valid('param').customerId}'`
      const relationships: GdapView[] = []
      for await (const found of client.gdap.relationships.list({ $filter })) {
        relationships.push(viewOf(found))
      }
      return c.json<GdapList>({
        relationships,
        canApprove: partner.approveAsCustomer !== undefined,
        groups: (['admin-agent', 'helpdesk-agent', 'sales-agent'] as const).map(role => ({
          id: partner.groups[role],
          name: groupNames[role],
        })),
      })
    })
    .post('/:customerId/gdap', read('param', ofCustomer), read('json', gdapForm), async c => {
      const { client } = c.var.session
      const { customerId: tenantId } = c.req.valid('param')
      const body = { ...bodyOf(c.req.valid('json')), customer: { tenantId } }
      return c.json<GdapView>(viewOf(await client.gdap.relationships.create({ body })))
    })
    .patch(one, read('param', ofRelationship), read('json', gdapChange), async c => {
      const { client } = c.var.session
      const { id: relationshipId } = await relationshipOf(client, c.req.valid('param'))
      const { etag: ifMatch, ...form } = c.req.valid('json')
      const body = bodyOf(form)
      const changed = await client.gdap.relationships.update({ relationshipId, ifMatch, body })
      return c.json<GdapView>(viewOf(changed))
    })
    .delete(one, read('param', ofRelationship), read('json', seenVersion), async c => {
      const { client } = c.var.session
      const { id: relationshipId } = await relationshipOf(client, c.req.valid('param'))
      const { etag: ifMatch } = c.req.valid('json')
      await client.gdap.relationships.delete({ relationshipId, ifMatch })
      return c.json({})
    })
    .post(`${one}/requests`, read('param', ofRelationship), read('json', gdapRequest), async c => {
      const { client } = c.var.session
      const { id: relationshipId } = await relationshipOf(client, c.req.valid('param'))
      await client.gdap.relationships.requests.create({ relationshipId, body: c.req.valid('json') })
      return c.json({})
    })
    .post(`${one}/approval`, read('param', ofRelationship), read('json', nothing), async c => {
      const { client, partner } = c.var.session
      const { approveAsCustomer } = partner
      if (!approveAsCustomer) {
        throw problem(403, 'The customer’s administrator approves it, by the link.')
      }
      const { id } = await relationshipOf(client, c.req.valid('param'))
      try {
        approveAsCustomer(id, c.req.valid('param').customerId)
      } catch (error) {
        if (!isMockTenantError(error)) throw error
        throw problem(409, 'Only a relationship that was offered can be approved.')
      }
      return c.json({})
    })
}
