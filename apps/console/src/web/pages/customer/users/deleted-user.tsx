import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { Record } from '../../../ui/record.tsx'
import type { UserProps } from './user-props.ts'
import { usersKey } from './users-query.ts'

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** A user who was deleted, and can be restored for a while. */
export function DeletedUser({ customerId, user }: UserProps) {
  const client = useQueryClient()
  const restore = useMutation({
    mutationFn: () =>
      ask(
        api.customers[':customerId'].users[':userId'].restore.$post({
          param: { customerId, userId: user.id },
          json: {},
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: usersKey(customerId) }),
  })
  return (
    <Record
      name={user.name}
      facts={[user.userName, user.deleted && `deleted ${days.format(new Date(user.deleted))}`]}
      actions={
        <Button
          size="xs"
          variant="default"
          loading={restore.isPending}
          onClick={() => restore.mutate()}
        >
          Restore
        </Button>
      }
    >
      {restore.error && <Failed error={restore.error} onRetry={() => restore.mutate()} />}
    </Record>
  )
}
