import { Button, Code, SimpleGrid, Text, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type NewCustomer, newCustomer } from '../../../shared/customers.ts'
import { api, ask } from '../../data/api.ts'
import { type DialogProps, FormDialog } from '../../ui/form-dialog.tsx'

const blank: NewCustomer = {
  companyName: '',
  domain: '',
  email: '',
  firstName: '',
  lastName: '',
  address: { country: 'US', addressLine1: '', city: '', state: '', postalCode: '' },
}

/** Creates a customer, and shows the password that the first administrator begins with. */
export function NewCustomerDialog(dialog: DialogProps) {
  const client = useQueryClient()
  const form = useForm({
    initialValues: blank,
    validate: schemaResolver(newCustomer, { sync: true }),
  })
  const create = useMutation({
    mutationFn: (json: NewCustomer) => ask(api.customers.$post({ json })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['customers'] }),
  })
  return (
    <FormDialog
      {...dialog}
      title="New customer"
      form={form}
      sending={create}
      submit="Create"
      done={({ id, administrator, password }) => (
        <>
          <Text size="sm">
            The customer’s first administrator signs in as <Code>{administrator}</Code> with the
            password <Code>{password}</Code>. It is shown this once.
          </Text>
          <Button component={Link} to={`/customers/${id}`} mt="md">
            Go to the customer
          </Button>
        </>
      )}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label="Company" required data-autofocus {...form.getInputProps('companyName')} />
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
    </FormDialog>
  )
}
