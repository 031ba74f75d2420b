import { Button, Group, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { UserForm, UserOfCustomer } from '../../../../shared/users.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import type { NewUserDialogProps } from './new-user-dialog.tsx'
import { UserFields, useUserForm } from './user-fields.tsx'
import { usersKey } from './users-query.ts'

/** What an {@link EditUserDialog} needs. */
export interface EditUserDialogProps extends NewUserDialogProps {
  readonly user: UserOfCustomer
}

/** Changes a user. What was typed stays until it worked. */
export function EditUserDialog(props: EditUserDialogProps) {
  const { user, isOpen, onClose } = props
  return (
    <Modal opened={isOpen} onClose={onClose} title={`Edit ${user.name}`} size="lg">
      <EditUser {...props} />
    </Modal>
  )
}

function EditUser({ customerId, user, onClose }: EditUserDialogProps) {
  const client = useQueryClient()
  const { userName, name, firstName, lastName, country } = user
  const form = useUserForm({ userName, name, firstName, lastName, country })
  const change = useMutation({
    mutationFn: (json: UserForm) =>
      ask(
        api.customers[':customerId'].users[':userId'].$patch({
          param: { customerId, userId: user.id },
          json,
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: usersKey(customerId) })
      onClose()
    },
  })
  return (
    <form onSubmit={form.onSubmit(values => change.mutate(values))} noValidate>
      <UserFields form={form} />
      {change.error && (
        <Failed error={change.error} onRetry={() => change.mutate(form.getValues())} />
      )}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={change.isPending}>
          Save
        </Button>
      </Group>
    </form>
  )
}
