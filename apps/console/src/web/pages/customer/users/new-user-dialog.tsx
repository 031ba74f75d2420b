import { Button, Code, Group, Modal, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { UserForm } from '../../../../shared/users.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { UserFields, useUserForm } from './user-fields.tsx'
import { usersKey } from './users-query.ts'

/** What a {@link NewUserDialog} needs. */
export interface NewUserDialogProps {
  readonly customerId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

const blank: UserForm = { userName: '', name: '', firstName: '', lastName: '', country: 'US' }

/** Creates a user. What was typed stays until it worked. */
export function NewUserDialog({ customerId, isOpen, onClose }: NewUserDialogProps) {
  const client = useQueryClient()
  const form = useUserForm(blank)
  const create = useMutation({
    mutationFn: (json: UserForm) =>
      ask(api.customers[':customerId'].users.$post({ param: { customerId }, json })),
    onSuccess: () => client.invalidateQueries({ queryKey: usersKey(customerId) }),
  })
  const close = () => {
    onClose()
    if (!create.data) return
    create.reset()
    form.reset()
  }
  return (
    <Modal opened={isOpen} onClose={close} title="New user" size="lg">
      {create.data ? (
        <div role="status">
          <Text size="sm">
            {create.data.user.name} signs in as <Code>{create.data.user.userName}</Code> with the
            password <Code>{create.data.password}</Code>, and then chooses another. It is shown this
            once.
          </Text>
          <Button mt="md" onClick={close}>
            Done
          </Button>
        </div>
      ) : (
        <form onSubmit={form.onSubmit(values => create.mutate(values))} noValidate>
          <UserFields form={form} />
          {create.error && (
            <Failed error={create.error} onRetry={() => create.mutate(form.getValues())} />
          )}
          <Group mt="md" justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              Create
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  )
}
