import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  type NewServiceRequest,
  newServiceRequest,
  severities,
} from '../../../shared/service-requests.ts'
import { api, ask } from '../../data/api.ts'
import { Answer } from '../../states/answer.tsx'
import { Failed } from '../../states/failed.tsx'
import { CustomerSelect } from './customer-select.tsx'
import { requestsKey, topicsQuery } from './requests-query.ts'

/** What a {@link NewRequestDialog} needs. */
export interface NewRequestDialogProps {
  /** Whom it is for; to be picked without. */
  readonly customerId?: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks Microsoft's support for help. What was typed stays until it worked. */
export function NewRequestDialog({ customerId, isOpen, onClose }: NewRequestDialogProps) {
  const client = useQueryClient()
  const topics = useQuery({ ...topicsQuery, enabled: isOpen })
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
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: requestsKey })
      onClose()
      form.reset()
    },
  })
  return (
    <Modal opened={isOpen} onClose={onClose} title="New request" size="lg">
      <form onSubmit={form.onSubmit(values => create.mutate(values))} noValidate>
        <Stack>
          {customerId === undefined && <CustomerSelect {...form.getInputProps('customerId')} />}
          <TextInput label="Title" required {...form.getInputProps('title')} />
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
          <NativeSelect
            label="Severity"
            data={[...severities]}
            {...form.getInputProps('severity')}
          />
        </Stack>
        {create.error && (
          <Failed error={create.error} onRetry={() => create.mutate(form.getValues())} />
        )}
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Create
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
