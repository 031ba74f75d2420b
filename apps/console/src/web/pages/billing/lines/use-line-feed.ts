import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { tellShell } from '../../../data/query-client.ts'
import { createLineFeed, type FeedState, type LineFeed, type OpenLines } from './line-feed.ts'

/**
 * Streams line items as long as the component is shown.
 *
 * @param open - what the component was first shown with; another one needs another `key`
 */
export function useLineFeed(open: OpenLines): {
  readonly feed: LineFeed
  readonly state: FeedState
} {
  const client = useQueryClient()
  const [feed] = useState(() => createLineFeed(open))
  const state = useSyncExternalStore(feed.subscribe, feed.state)
  useEffect(() => {
    feed.start()
    return feed.stop
  }, [feed])
  useEffect(() => tellShell(client, state.error), [client, state.error])
  return { feed, state }
}
