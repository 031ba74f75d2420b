import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { Record } from '../../../ui/record.tsx'
import { EditUserDialog } from './edit-user-dialog.tsx'
import { Holdings } from './holdings.tsx'
import type { UserProps } from './user-props.ts'
import { usersKey } from './users-query.ts'

/** A user, with what can be changed about them. */
export function UserCard({ customerId, user }: UserProps) {
  const client = useQueryClient()
  const [isOpen, holdings] = useDisclosure()
  const [isEditing, dialog] = useDisclosure()
  const holdingsId = useId()
  const remove = useMutation({
    mutationFn: () =>
      ask(
        api.customers[':customerId'].users[':userId'].$delete({
          param: { customerId, userId: user.id },
          json: {},
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: usersKey(customerId) }),
  })
  return (
    <Record
      name={user.name}
      facts={[user.userName, user.country && `licences used in ${user.country}`]}
      actions={
        <>
          <Button
            size="xs"
            variant="default"
            aria-expanded={isOpen}
            aria-controls={holdingsId}
            onClick={holdings.toggle}
          >
            Licences and roles
          </Button>
          <Button size="xs" variant="default" onClick={dialog.open}>
            Edit
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            Delete
          </Button>
        </>
      }
    >
      <div id={holdingsId} hidden={!isOpen}>
        {isOpen && <Holdings customerId={customerId} user={user} />}
      </div>
      {remove.error && <Failed error={remove.error} onRetry={() => remove.mutate()} />}
      <EditUserDialog
        customerId={customerId}
        user={user}
        isOpen={isEditing}
        onClose={dialog.close}
      />
    </Record>
  )
}
