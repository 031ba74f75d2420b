import type { Call, Handlers } from '../../protocol/call.ts'
import { continuedPage } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { AuditFilter } from './audit-filter.ts'
import { matcherOf, parseFilter } from './audit-filter.ts'
import type { Span } from './audit-span.ts'
import { readSpan } from './audit-span.ts'

type Search = 'auditRecords.list' | 'auditRecords.search'

export const auditHandlers: Handlers<Search | 'auditRecords.get'> = {
  'auditRecords.list'(call) {
    const { startDate, endDate, filter, size, continuationToken } = call.parameters
    const span = readSpan({ startDate, endDate }, call.state.clock.now())
    return { data: page(call, span, parseFilter(filter), { size, continuationToken }) }
  },

  'auditRecords.search'(call) {
    const asked = call.parameters
    const span = readSpan(
      { startDate: asked['auditRequest.startDate'], endDate: asked['auditRequest.endDate'] },
      call.state.clock.now(),
    )
    const filter = {
      field: asked['auditRequest.filter.field'],
      value: asked['auditRequest.filter.value'],
      operator: asked['auditRequest.filter.operator'],
    }
    const { 'auditRequest.size': size, continuationToken } = asked
    return { data: page(call, span, filter, { size, continuationToken }) }
  },

  'auditRecords.get'({ parameters, state }) {
    const { auditRecordId } = parameters
    const found = state.journal.entries().find(({ record }) => record.id === auditRecordId)
    if (found) return { data: found.record }
    throw new ServiceError(404, '1000', `The audit record ${auditRecordId} was not found.`)
  },
}

/** A page of the records in a span, the newest first. */
function page(
  { state, url }: Call<Search>,
  { from, to }: Span,
  filter: AuditFilter,
  paging: { size: number | undefined; continuationToken: string | undefined },
) {
  const matches = matcherOf(filter)
  const found = state.journal
    .entries()
    .filter(entry => entry.time >= from && entry.time <= to && matches(entry))
    .reverse()
  const rules = { defaultSize: 100, maxSize: 500, tokenInBody: true }
  return continuedPage(found, ({ record }) => record, { url, ...paging }, rules)
}
