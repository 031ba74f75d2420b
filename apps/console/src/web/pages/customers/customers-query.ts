import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { api, ask } from '../../data/api.ts'

/** The customers whose names begin with a text, page by page. */
export function customersQuery(search: string) {
  return infiniteQueryOptions({
    queryKey: ['customers', 'list', search],
    queryFn: ({ pageParam: cursor }) =>
      ask(api.customers.$get({ query: { search, ...(cursor !== undefined && { cursor }) } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: keepPreviousData,
  })
}
