import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { GdapView } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { delegationQuery } from '../users/users-query.ts'
import { gdapQuery } from './gdap-query.ts'

/** A step in the life of a relationship. */
export type GdapStep = 'offer' | 'approve' | 'terminate' | 'delete'

const one = api.customers[':customerId'].gdap[':relationshipId']

/** Takes a relationship further. */
export function useStep(customerId: string, { id, etag }: GdapView) {
  const client = useQueryClient()
  const param = { customerId, relationshipId: id }
  const read = () =>
    Promise.all([
      client.invalidateQueries(gdapQuery(customerId)),
      client.invalidateQueries(delegationQuery(customerId)),
    ])
  const step = useMutation({
    mutationFn: (wanted: GdapStep) => {
      if (wanted === 'delete') return ask(one.$delete({ param, json: { etag } }))
      if (wanted === 'approve') return ask(one.approval.$post({ param, json: {} }))
      const action = wanted === 'offer' ? 'lockForApproval' : 'terminate'
      return ask(one.requests.$post({ param, json: { action } }))
    },
    onSuccess: read,
  })
  const readAgain = () => void read().then(step.reset)
  return { ...step, readAgain }
}
