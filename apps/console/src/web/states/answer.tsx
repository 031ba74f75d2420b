import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed } from './failed.tsx'
import { Loading } from './loading.tsx'

/** What an {@link Answer} shows. */
export interface AnswerProps<Data> {
  readonly query: UseQueryResult<Data>
  /** What is asked for, in words. */
  readonly what: string
  /** Lines that it will take, so that nothing jumps. */
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}

/** What a query came to: its outline, its data, or why there is none. Data that was there stays while it is asked again. */
export function Answer<Data>({ query, what, lines, children }: AnswerProps<Data>) {
  const { data, error, refetch } = query
  if (data !== undefined) return children(data)
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  return <Loading what={what} {...(lines !== undefined && { lines })} />
}
