import type { Schemas } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import {
  newServiceRequest,
  requestStatuses,
  type ServiceRequestView,
  serviceRequestChange,
  type TopicView,
} from '../../shared/service-requests.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { customerId, read } from './read.ts'

const listQuery = z.object({
  status: z.enum(requestStatuses).optional(),
  /** Whose; everybody's without. */
  customerId: customerId.optional(),
})
const ofRequest = z.object({ customerId, serviceRequestId: z.string().regex(/^[\w-]{1,64}$/) })
const maxListed = 500

/** `/api/service-requests`: what customers need Microsoft's support for. */
export function serviceRequestsApi() {
  return new Hono<SignedIn>()
    .use(openPage('customer-requests'))
    .get('/', read('query', listQuery), async c => {
      const { client, partner } = c.var.session
      const { customerId, status } = c.req.valid('query')
      const narrowed = status === undefined ? {} : { status }
      const found = customerId
        ? client.customers.serviceRequests.list({ customerId, ...narrowed })
        : client.serviceRequests.list(narrowed)
      const views: ServiceRequestView[] = []
      for await (const request of found) {
        const view = viewOf(request)
        // The partner's own are no customer's.
        if (view.customer.id !== partner.tenantId) views.push(view)
        if (views.length === maxListed) break
      }
      return c.json<readonly ServiceRequestView[]>(views)
    })
    .get('/topics', async c => {
      const { items } = await c.var.session.client.serviceRequests.supportTopics.list()
      return c.json<readonly TopicView[]>(items.map(({ id, name }) => ({ id, name: name ?? id })))
    })
    .post('/', read('json', newServiceRequest), async c => {
      const { client } = c.var.session
      const { customerId, title, description, severity, topicId } = c.req.valid('json')
      const { companyProfile } = await client.customers.get({ customerId })
      const created = await client.serviceRequests.create({
        agentLocale: 'en-US',
        body: {
          ...{ title, description, severity, supportTopicId: topicId },
          organization: { id: customerId, name: companyProfile?.companyName ?? '' },
        },
      })
      return c.json<ServiceRequestView>(viewOf(created))
    })
    .patch(
      '/:customerId/:serviceRequestId',
      read('param', ofRequest),
      read('json', serviceRequestChange),
      async c => {
        const change = c.req.valid('json')
        const changed = await c.var.session.client.customers.serviceRequests.update({
          ...c.req.valid('param'),
          body: 'note' in change ? { newNote: { text: change.note } } : change,
        })
        return c.json<ServiceRequestView>(viewOf(changed))
      },
    )
}

function viewOf(request: Schemas['ServiceRequest']): ServiceRequestView {
  const { id, title, description = '', status, severity, organization, createdDate } = request
  return {
    id,
    title: title || 'Without a title',
    description,
    status: status ?? 'unknown',
    severity: severity ?? 'unknown',
    topic: request.supportTopicName ?? '',
    customer: { id: organization?.id ?? '', name: organization?.name ?? '' },
    ...(createdDate && { created: createdDate }),
    notes: (request.notes ?? []).map(({ text = '', createdByName = '', createdDate }) => ({
      text,
      by: createdByName,
      ...(createdDate && { created: createdDate }),
    })),
  }
}
