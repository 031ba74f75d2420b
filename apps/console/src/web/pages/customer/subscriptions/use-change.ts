import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SubscriptionChange, SubscriptionView } from '../../../../shared/subscriptions.ts'
import { api, ask } from '../../../data/api.ts'
import { subscriptionsQuery } from './subscriptions-query.ts'

type Change = Omit<SubscriptionChange, 'etag'>

/** Changes a subscription in the version that is shown; whoever changed it meanwhile is not overwritten. */
export function useChange(customerId: string, { id, etag }: SubscriptionView) {
  const client = useQueryClient()
  const { queryKey } = subscriptionsQuery(customerId)
  return useMutation({
    mutationFn: (change: Change) =>
      ask(
        api.customers[':customerId'].subscriptions[':subscriptionId'].$patch({
          param: { customerId, subscriptionId: id },
          json: { etag, ...change },
        }),
      ),
    onSuccess: changed =>
      client.setQueryData(queryKey, known =>
        known?.map(one => (one.id === changed.id ? changed : one)),
      ),
  })
}
