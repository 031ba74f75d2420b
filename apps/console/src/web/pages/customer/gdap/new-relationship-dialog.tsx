import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { GdapForm } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { type DialogProps, FormDialog } from '../../../ui/form-dialog.tsx'
import { gdapQuery } from './gdap-query.ts'
import { RelationshipFields, useGdapForm } from './relationship-fields.tsx'

/** What a {@link NewRelationshipDialog} needs. */
export interface NewRelationshipDialogProps extends DialogProps {
  readonly customerId: string
}

const blank: GdapForm = { name: '', days: 365, extendsItself: false, roleIds: [] }

/** Drafts a relationship. */
export function NewRelationshipDialog({ customerId, ...dialog }: NewRelationshipDialogProps) {
  const client = useQueryClient()
  const form = useGdapForm(blank)
  const create = useMutation({
    mutationFn: (json: GdapForm) =>
      ask(api.customers[':customerId'].gdap.$post({ param: { customerId }, json })),
    onSuccess: () => client.invalidateQueries(gdapQuery(customerId)),
  })
  return (
    <FormDialog
      {...dialog}
      title="New relationship"
      form={form}
      sending={create}
      submit="Create draft"
    >
      <RelationshipFields form={form} />
    </FormDialog>
  )
}
