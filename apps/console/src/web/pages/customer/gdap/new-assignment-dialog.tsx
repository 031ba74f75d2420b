import { Select, Stack } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type NewAssignment, newAssignment } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { type DialogProps, FormDialog } from '../../../ui/form-dialog.tsx'
import type { AccessProps } from './access-props.ts'
import { assignmentsQuery } from './gdap-query.ts'
import { RoleSelect } from './role-select.tsx'

/** What a {@link NewAssignmentDialog} needs. */
export interface NewAssignmentDialogProps extends AccessProps, DialogProps {}

/** Gives a security group roles of the relationship. */
export function NewAssignmentDialog(props: NewAssignmentDialogProps) {
  const { customerId, relationship, groups, isOpen, onClose } = props
  const { id: relationshipId, name, roleIds } = relationship
  const client = useQueryClient()
  const initialValues: NewAssignment = { groupId: '', roleIds: [] }
  const form = useForm({ initialValues, validate: schemaResolver(newAssignment, { sync: true }) })
  const create = useMutation({
    mutationFn: (json: NewAssignment) =>
      ask(
        api.customers[':customerId'].gdap[':relationshipId'].assignments.$post({
          param: { customerId, relationshipId },
          json,
        }),
      ),
    onSuccess: () => client.invalidateQueries(assignmentsQuery(customerId, relationshipId)),
  })
  return (
    <FormDialog
      isOpen={isOpen}
      onClose={onClose}
      title={`New access assignment in ${name}`}
      form={form}
      sending={create}
      submit="Assign"
    >
      <Stack>
        <Select
          label="Security group"
          required
          data-autofocus
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('groupId')}
        />
        <RoleSelect among={roleIds} {...form.getInputProps('roleIds')} />
      </Stack>
    </FormDialog>
  )
}
