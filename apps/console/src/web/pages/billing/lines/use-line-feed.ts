import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LineSet } from '../../../../shared/billing.ts'
import { answered, api } from '../../../data/api.ts'
import { Failure } from '../../../data/failure.ts'
import { tellShell } from '../../../data/query-client.ts'
import { createLineFeed, type FeedState, type LineFeed } from './line-feed.ts'

/** Streams line items of an invoice as long as the component is shown. */
export function useLineFeed(
  invoiceId: string,
  set: LineSet,
): { readonly feed: LineFeed; readonly state: FeedState } {
  const client = useQueryClient()
  const [feed] = useState(() => createLineFeed(open(invoiceId, set)))
  const state = useSyncExternalStore(feed.subscribe, feed.state)
  useEffect(() => {
    feed.start()
    return feed.stop
  }, [feed])
  useEffect(() => tellShell(client, state.error), [client, state.error])
  return { feed, state }
}

function open(invoiceId: string, { provider, type }: LineSet) {
  const { lines } = api.billing.invoices[':invoiceId']
  return async (cursor: string | undefined, signal: AbortSignal) => {
    const query = { provider, type, ...(cursor !== undefined && { cursor }) }
    const { body } = await answered(
      lines.$get({ param: { invoiceId }, query }, { init: { signal } }),
    )
    if (!body) throw new Failure(undefined)
    return body
  }
}
