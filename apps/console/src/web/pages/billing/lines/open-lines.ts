import type { LineSet, UnbilledSet } from '../../../../shared/billing.ts'
import { answered, api } from '../../../data/api.ts'
import { Failure } from '../../../data/failure.ts'
import type { OpenLines } from './line-feed.ts'

/** Opens the line items of an invoice. */
export function invoiceLines(invoiceId: string, set: LineSet): OpenLines {
  const { lines } = api.billing.invoices[':invoiceId']
  return (cursor, signal) => {
    const query = { ...set, ...(cursor !== undefined && { cursor }) }
    return bodyOf(lines.$get({ param: { invoiceId }, query }, { init: { signal } }))
  }
}

/** Opens the line items that are on no invoice yet. */
export function unbilledLines(set: UnbilledSet): OpenLines {
  return (cursor, signal) => {
    const query = { ...set, ...(cursor !== undefined && { cursor }) }
    return bodyOf(api.billing.unbilled.$get({ query }, { init: { signal } }))
  }
}

async function bodyOf(asked: Promise<Response>) {
  const { body } = await answered(asked)
  if (!body) throw new Failure(undefined)
  return body
}
