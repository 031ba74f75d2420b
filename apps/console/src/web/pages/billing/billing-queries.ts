import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../data/api.ts'

const { billing } = api

/** The partner's balances, one for each currency. */
export const balancesQuery = queryOptions({
  queryKey: ['billing', 'balances'],
  queryFn: () => ask(billing.balances.$get()),
})

/** The invoices, page by page. */
export const invoicesQuery = infiniteQueryOptions({
  queryKey: ['billing', 'invoices'],
  queryFn: ({ pageParam }) => ask(billing.invoices.$get({ query: { offset: String(pageParam) } })),
  initialPageParam: 0,
  getNextPageParam: ({ next }) => next,
})

/** One invoice, with what belongs to it. */
export function invoiceQuery(invoiceId: string) {
  return queryOptions({
    queryKey: ['billing', 'invoice', invoiceId],
    queryFn: () => ask(billing.invoices[':invoiceId'].$get({ param: { invoiceId } })),
  })
}
