import { Button, Code, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { UserForm } from '../../../../shared/users.ts'
import { api, ask } from '../../../data/api.ts'
import { type DialogProps, FormDialog } from '../../../ui/form-dialog.tsx'
import { UserFields, useUserForm } from './user-fields.tsx'
import { usersKey } from './users-query.ts'

/** What a {@link NewUserDialog} needs. */
export interface NewUserDialogProps extends DialogProps {
  readonly customerId: string
}

const blank: UserForm = { userName: '', name: '', firstName: '', lastName: '', country: 'US' }

/** Creates a user, and shows the password that they begin with. */
export function NewUserDialog({ customerId, ...dialog }: NewUserDialogProps) {
  const client = useQueryClient()
  const form = useUserForm(blank)
  const create = useMutation({
    mutationFn: (json: UserForm) =>
      ask(api.customers[':customerId'].users.$post({ param: { customerId }, json })),
    onSuccess: () => client.invalidateQueries({ queryKey: usersKey(customerId) }),
  })
  return (
    <FormDialog
      {...dialog}
      title="New user"
      form={form}
      sending={create}
      submit="Create"
      done={({ user, password }, close) => (
        <>
          <Text size="sm">
            {user.name} signs in as <Code>{user.userName}</Code> with the password{' '}
            <Code>{password}</Code>, and then chooses another. It is shown this once.
          </Text>
          <Button mt="md" onClick={close}>
            Done
          </Button>
        </>
      )}
    >
      <UserFields form={form} />
    </FormDialog>
  )
}
