import type { OperationId } from '@partnergate/openapi'
import type { Call, Reply } from '../../protocol/call.ts'
import { actorOf } from './actor-of.ts'
import { auditedOperations } from './audited-operations.ts'
import { resourceUriOf } from './resource-uri.ts'

/** Tells the journal what a call did, once it is done. What only reads, and what nobody audits, isn't told. */
export function note(call: Call, { data, happened }: Reply): void {
  const audited = auditedOperations[call.operation.id as OperationId]
  if (!audited || happened === 'nothing') return
  const [resource, operation, event] = audited
  const { state, parameters } = call
  const values = parameters as Readonly<Record<string, unknown>>
  const customerId = typeof values.customerId === 'string' ? values.customerId : undefined
  const customer = customerId === undefined ? undefined : state.customers.find(customerId)
  state.journal.tell(
    {
      resource,
      operation,
      ...(customer && { customer: { id: customer.id, name: customer.companyName } }),
      ...(data !== undefined && !(data instanceof Blob) && { after: data }),
      ...(event && { event: { name: event, resourceUri: resourceUriOf(event, values, data) } }),
      ...happened,
    },
    actorOf(call),
  )
}
