import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type NewAssignment, newAssignment } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import type { AccessProps } from './access-props.ts'
import { assignmentsQuery } from './gdap-query.ts'
import { RoleSelect } from './role-select.tsx'

/** What a {@link NewAssignmentDialog} needs. */
export interface NewAssignmentDialogProps extends AccessProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

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
    onSuccess: async () => {
      await client.invalidateQueries(assignmentsQuery(customerId, relationshipId))
      onClose()
      form.reset()
    },
  })
  return (
    <Modal opened={isOpen} onClose={onClose} title={`New access assignment in ${name}`}>
      <form onSubmit={form.onSubmit(values => create.mutate(values))} noValidate>
        <Stack>
          <Select
            label="Security group"
            required
            data={groups.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('groupId')}
          />
          <RoleSelect among={roleIds} {...form.getInputProps('roleIds')} />
        </Stack>
        {create.error && (
          <Failed error={create.error} onRetry={() => create.mutate(form.getValues())} />
        )}
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Assign
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
