import { Button, Group, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GdapForm, GdapView } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { ChangeFailed } from '../../../states/change-failed.tsx'
import { gdapQuery } from './gdap-query.ts'
import type { NewRelationshipDialogProps } from './new-relationship-dialog.tsx'
import { RelationshipFields, useGdapForm } from './relationship-fields.tsx'

/** What an {@link EditDraftDialog} needs. */
export interface EditDraftDialogProps extends NewRelationshipDialogProps {
  readonly relationship: GdapView
}

/** Changes a draft in the version that was there when the dialog opened. */
export function EditDraftDialog(props: EditDraftDialogProps) {
  const { relationship, isOpen, onClose } = props
  return (
    <Modal opened={isOpen} onClose={onClose} title={`Edit ${relationship.name}`} size="lg">
      <EditDraft {...props} />
    </Modal>
  )
}

function EditDraft({ customerId, relationship, onClose }: EditDraftDialogProps) {
  const client = useQueryClient()
  const { id: relationshipId, name, days = 365, extendsItself, roleIds } = relationship
  const [etag, setEtag] = useState(relationship.etag)
  const form = useGdapForm({ name, days, extendsItself, roleIds: [...roleIds] })
  const change = useMutation({
    mutationFn: (values: GdapForm) =>
      ask(
        api.customers[':customerId'].gdap[':relationshipId'].$patch({
          param: { customerId, relationshipId },
          json: { ...values, etag },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries(gdapQuery(customerId))
      onClose()
    },
  })
  const readAgain = async () => {
    const { relationships } = await client.fetchQuery({ ...gdapQuery(customerId), staleTime: 0 })
    const now = relationships.find(({ id }) => id === relationshipId)
    if (now) setEtag(now.etag)
    change.reset()
  }
  return (
    <form onSubmit={form.onSubmit(values => change.mutate(values))} noValidate>
      <RelationshipFields form={form} />
      {change.error && (
        <ChangeFailed
          error={change.error}
          what="relationship"
          onReadAgain={() => void readAgain()}
          onRetry={() => change.mutate(form.getValues())}
        />
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
