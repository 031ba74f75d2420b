import { Button, Code, Group, Modal, SimpleGrid, Text, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type CustomerCreated, type NewCustomer, newCustomer } from '../../../shared/customers.ts'
import { api, ask } from '../../data/api.ts'
import { Failed } from '../../states/failed.tsx'

/** What a {@link NewCustomerDialog} needs. */
export interface NewCustomerDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

const blank: NewCustomer = {
  companyName: '',
  domain: '',
  email: '',
  firstName: '',
  lastName: '',
  address: { country: 'US', addressLine1: '', city: '', state: '', postalCode: '' },
}

/** Creates a customer. What was typed stays until it worked. */
export function NewCustomerDialog({ isOpen, onClose }: NewCustomerDialogProps) {
  const client = useQueryClient()
  const form = useForm({
    initialValues: blank,
    validate: schemaResolver(newCustomer, { sync: true }),
  })
  const create = useMutation({
    mutationFn: (json: NewCustomer) => ask(api.customers.$post({ json })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['customers'] }),
  })
  const close = () => {
    onClose()
    if (!create.data) return
    create.reset()
    form.reset()
  }
  return (
    <Modal opened={isOpen} onClose={close} title="New customer" size="lg">
      {create.data ? (
        <Created created={create.data} />
      ) : (
        <form onSubmit={form.onSubmit(values => create.mutate(values))} noValidate>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label="Company" required {...form.getInputProps('companyName')} />
            <TextInput
              label="Domain"
              placeholder="contoso.onmicrosoft.com"
              required
              {...form.getInputProps('domain')}
            />
            <TextInput label="First name" required {...form.getInputProps('firstName')} />
            <TextInput label="Last name" required {...form.getInputProps('lastName')} />
            <TextInput label="Email" type="email" required {...form.getInputProps('email')} />
            <TextInput label="Country" required {...form.getInputProps('address.country')} />
            <TextInput label="Street" required {...form.getInputProps('address.addressLine1')} />
            <TextInput label="City" required {...form.getInputProps('address.city')} />
            <TextInput label="State" {...form.getInputProps('address.state')} />
            <TextInput label="Postal code" required {...form.getInputProps('address.postalCode')} />
          </SimpleGrid>
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

function Created({ created }: { readonly created: CustomerCreated }) {
  return (
    <div role="status">
      <Text size="sm">
        The customer’s first administrator signs in as <Code>{created.administrator}</Code> with the
        password <Code>{created.password}</Code>. It is shown this once.
      </Text>
      <Button component={Link} to={`/customers/${created.id}`} mt="md">
        Go to the customer
      </Button>
    </div>
  )
}
