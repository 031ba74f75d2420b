import { Button, Group, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { GdapForm } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { gdapQuery } from './gdap-query.ts'
import { RelationshipFields, useGdapForm } from './relationship-fields.tsx'

/** What a {@link NewRelationshipDialog} needs. */
export interface NewRelationshipDialogProps {
  readonly customerId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

const blank: GdapForm = { name: '', days: 365, extendsItself: false, roleIds: [] }

/** Drafts a relationship. What was typed stays until it worked. */
export function NewRelationshipDialog({ customerId, isOpen, onClose }: NewRelationshipDialogProps) {
  const client = useQueryClient()
  const form = useGdapForm(blank)
  const create = useMutation({
    mutationFn: (json: GdapForm) =>
      ask(api.customers[':customerId'].gdap.$post({ param: { customerId }, json })),
    onSuccess: async () => {
      await client.invalidateQueries(gdapQuery(customerId))
      onClose()
      form.reset()
    },
  })
  return (
    <Modal opened={isOpen} onClose={onClose} title="New relationship" size="lg">
      <form onSubmit={form.onSubmit(values => create.mutate(values))} noValidate>
        <RelationshipFields form={form} />
        {create.error && (
          <Failed error={create.error} onRetry={() => create.mutate(form.getValues())} />
        )}
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Create draft
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
