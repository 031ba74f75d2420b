import { Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GdapForm, GdapView } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { ChangeFailed } from '../../../states/change-failed.tsx'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import type { DialogProps } from '../../../ui/form-dialog.tsx'
import { gdapQuery } from './gdap-query.ts'
import { RelationshipFields, useGdapForm } from './relationship-fields.tsx'

/** What an {@link EditDraftDialog} needs. */
export interface EditDraftDialogProps extends DialogProps {
  readonly customerId: string
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
    onSuccess: () => client.invalidateQueries(gdapQuery(customerId)),
  })
  const readAgain = async () => {
    const { relationships } = await client.fetchQuery({ ...gdapQuery(customerId), staleTime: 0 })
    const now = relationships.find(({ id }) => id === relationshipId)
    if (now) setEtag(now.etag)
    change.reset()
  }
  return (
    <DialogForm
      form={form}
      sending={change}
      submit="Save"
      onCancel={onClose}
      onSent={onClose}
      failed={(error, retry) => (
        <ChangeFailed
          error={error}
          what="relationship"
          onReadAgain={() => void readAgain()}
          onRetry={retry}
        />
      )}
    >
      <RelationshipFields form={form} />
    </DialogForm>
  )
}
