import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type NewServiceRequest,
  newServiceRequest,
  severities,
} from '../../../shared/service-requests.ts'
import { api, ask } from '../../data/api.ts'
import { Answer } from '../../states/answer.tsx'
import { type DialogProps, FormDialog } from '../../ui/form-dialog.tsx'
import { CustomerSelect } from './customer-select.tsx'
import { requestsKey, topicsQuery } from './requests-query.ts'

/** What a {@link NewRequestDialog} needs. */
export interface NewRequestDialogProps extends DialogProps {
  /** Whom it is for; to be picked without. */
  readonly customerId?: string
}

/** Asks Microsoft's support for help. */
export function NewRequestDialog({ customerId, ...dialog }: NewRequestDialogProps) {
  const client = useQueryClient()
  const topics = useQuery({ ...topicsQuery, enabled: dialog.isOpen })
  const initialValues: NewServiceRequest = {
    customerId: customerId ?? '',
    ...{ title: '', description: '', severity: 'moderate', topicId: '' },
  }
  const form = useForm({
    initialValues,
    validate: schemaResolver(newServiceRequest, { sync: true }),
  })
  const create = useMutation({
    mutationFn: (json: NewServiceRequest) => ask(api['service-requests'].$post({ json })),
    onSuccess: () => client.invalidateQueries({ queryKey: requestsKey }),
  })
  return (
    <FormDialog {...dialog} title="New request" form={form} sending={create} submit="Create">
      <Stack>
        {customerId === undefined && <CustomerSelect {...form.getInputProps('customerId')} />}
        <TextInput label="Title" required data-autofocus {...form.getInputProps('title')} />
        <Textarea
          label="Description"
          required
          autosize
          minRows={3}
          {...form.getInputProps('description')}
        />
        <Answer query={topics} what="topics" lines={1}>
          {all => (
            <NativeSelect
              label="Topic"
              required
              data={[
                { value: '', label: 'Choose one' },
                ...all.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              {...form.getInputProps('topicId')}
            />
          )}
        </Answer>
        <NativeSelect label="Severity" data={[...severities]} {...form.getInputProps('severity')} />
      </Stack>
    </FormDialog>
  )
}
