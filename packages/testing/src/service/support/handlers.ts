import type { OperationTypes } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, offsetPage } from '../../protocol/collection.ts'
import { readFilter } from '../../protocol/json-filter.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { pick } from '../pick.ts'
import type { State } from '../state.ts'
import type { ServiceRequest } from './service-requests.ts'
import { supportTopics } from './topics.ts'

type Body = OperationTypes['serviceRequests.update']['body']

const fields = {
  Status: (request: ServiceRequest) => request.status ?? '',
  Severity: (request: ServiceRequest) => request.severity ?? '',
}

export const supportHandlers: Handlers<
  | 'serviceRequests.list'
  | 'serviceRequests.get'
  | 'serviceRequests.update'
  | 'serviceRequests.create'
  | 'serviceRequests.supportTopics.list'
  | 'customers.serviceRequests.list'
  | 'customers.serviceRequests.get'
  | 'customers.serviceRequests.update'
> = {
  'serviceRequests.list': call => ({ data: page(call, call.state.serviceRequests.all()) }),

  'serviceRequests.get': ({ parameters, state }) => ({
    data: state.serviceRequests.get(parameters.serviceRequestId),
  }),

  'serviceRequests.update': ({ parameters, body, state, caller }) => ({
    data: update(
      state,
      state.serviceRequests.get(parameters.serviceRequestId),
      body,
      caller.userPrincipalName,
    ),
  }),

  'serviceRequests.create'({ body, state }) {
    const topic = supportTopics.find(({ id }) => id === body.supportTopicId) ?? supportTopics[0]
    if (!body.title) throw new ServiceError(400, '3000', 'title is required.')
    const { tenantId, name, country } = state.partner
    const now = state.clock.iso()
    const { primaryContact } = body
    return {
      data: state.serviceRequests.add({
        ...pick(body, ['title', 'description', 'productId', 'productName', 'fileLinks']),
        ...(primaryContact && { primaryContact, lastUpdatedBy: primaryContact }),
        severity: body.severity ?? 'unknown',
        status: 'open',
        supportTopicId: topic.id,
        supportTopicName: topic.name,
        countryCode: body.countryCode ?? country,
        organization: body.organization ?? { id: tenantId, name },
        notes: [],
        createdDate: now,
        lastModifiedDate: now,
        attributes: { objectType: 'ServiceRequest' },
      }),
    }
  },

  'serviceRequests.supportTopics.list': ({ url }) => ({
    data: collectionOf(
      supportTopics.map(({ id, name, description }) => ({
        ...{ id, name, description },
        attributes: { objectType: 'SupportTopic' },
      })),
      url,
    ),
  }),

  'customers.serviceRequests.list'(call) {
    const { id } = call.state.customers.get(call.parameters.customerId)
    const theirs = call.state.serviceRequests
      .all()
      .filter(({ organization }) => organization?.id === id)
    return { data: page(call, theirs) }
  },

  'customers.serviceRequests.get'({ parameters, state }) {
    const { id } = state.customers.get(parameters.customerId)
    return { data: state.serviceRequests.get(parameters.serviceRequestId, id) }
  },

  'customers.serviceRequests.update'({ parameters, body, state, caller }) {
    const { id } = state.customers.get(parameters.customerId)
    const request = state.serviceRequests.get(parameters.serviceRequestId, id)
    return { data: update(state, request, body, caller.userPrincipalName) }
  },
}

function page(
  { parameters, url }: Call<'serviceRequests.list' | 'customers.serviceRequests.list'>,
  requests: ServiceRequest[],
) {
  const { status, filter, offset, size } = parameters
  const matches = readFilter(filter, fields)
  const found = requests.filter(
    request => (status === undefined || request.status === status) && matches(request),
  )
  return offsetPage(found, request => request, { url, offset, size })
}

/** Adds the note and takes over the changes of an update. */
function update({ clock }: State, request: ServiceRequest, body: Body, by: string): ServiceRequest {
  const now = clock.iso()
  const { newNote } = body
  Object.assign(request, pick(body, ['title', 'description', 'severity', 'status']), {
    lastModifiedDate: now,
  })
  if (request.status === 'closed') request.lastClosedDate = now
  if (newNote) {
    const note = { text: newNote.text ?? '', createdByName: by, createdDate: now }
    request.notes = [...(request.notes ?? []), note]
  }
  return request
}
