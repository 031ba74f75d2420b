import { Button, SimpleGrid, Text, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type AgreementConfirmation, agreementConfirmation } from '../../../../shared/agreements.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { agreementQuery } from './checkout-query.ts'

/** Confirms that the customer accepted the agreement. What was typed stays until it worked. */
export function AgreementForm({ customerId }: { readonly customerId: string }) {
  const client = useQueryClient()
  const form = useForm<AgreementConfirmation>({
    initialValues: {
      ...{ firstName: '', lastName: '', email: '', phoneNumber: '' },
      dateAgreed: new Date().toISOString().slice(0, 10),
    },
    validate: schemaResolver(agreementConfirmation, { sync: true }),
  })
  const confirm = useMutation({
    mutationFn: (json: AgreementConfirmation) =>
      ask(api.customers[':customerId'].agreement.$post({ param: { customerId }, json })),
    onSuccess: () => client.invalidateQueries({ queryKey: agreementQuery(customerId).queryKey }),
  })
  return (
    <form onSubmit={form.onSubmit(values => confirm.mutate(values))} noValidate>
      <Text size="sm" my="sm">
        Once somebody at the customer has accepted it, confirm that here: who, and when.
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        <TextInput label="First name" required {...form.getInputProps('firstName')} />
        <TextInput label="Last name" required {...form.getInputProps('lastName')} />
        <TextInput label="Email" type="email" required {...form.getInputProps('email')} />
        <TextInput label="Phone" type="tel" {...form.getInputProps('phoneNumber')} />
        <TextInput label="Accepted on" type="date" required {...form.getInputProps('dateAgreed')} />
      </SimpleGrid>
      {confirm.error && (
        <Failed error={confirm.error} onRetry={() => confirm.mutate(form.getValues())} />
      )}
      <Button type="submit" mt="sm" variant="default" loading={confirm.isPending}>
        Confirm the agreement
      </Button>
    </form>
  )
}
