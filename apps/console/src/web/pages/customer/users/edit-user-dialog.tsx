import { Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { UserForm } from '../../../../shared/users.ts'
import { api, ask } from '../../../data/api.ts'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import type { DialogProps } from '../../../ui/form-dialog.tsx'
import { UserFields, useUserForm } from './user-fields.tsx'
import type { UserProps } from './user-props.ts'
import { usersKey } from './users-query.ts'

/** What an {@link EditUserDialog} needs. */
export interface EditUserDialogProps extends UserProps, DialogProps {}

/** Changes a user, as they were when the dialog opened. */
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
    onSuccess: () => client.invalidateQueries({ queryKey: usersKey(customerId) }),
  })
  return (
    <DialogForm form={form} sending={change} submit="Save" onCancel={onClose} onSent={onClose}>
      <UserFields form={form} />
    </DialogForm>
  )
}
