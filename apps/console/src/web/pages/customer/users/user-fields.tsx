import { SimpleGrid, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { type UserForm, userForm } from '../../../../shared/users.ts'

/** The state of a form about a user. */
export function useUserForm(initialValues: UserForm): UseFormReturnType<UserForm> {
  return useForm({ initialValues, validate: schemaResolver(userForm, { sync: true }) })
}

/** The fields of a form about a user. */
export function UserFields({ form }: { readonly form: UseFormReturnType<UserForm> }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label="Sign-in name"
        placeholder="ada@contoso.onmicrosoft.com"
        required
        {...form.getInputProps('userName')}
      />
      <TextInput label="First name" {...form.getInputProps('firstName')} />
      <TextInput label="Last name" {...form.getInputProps('lastName')} />
      <TextInput
        label="Country"
        description="Where licences are used; needed to assign one"
        placeholder="US"
        {...form.getInputProps('country')}
      />
    </SimpleGrid>
  )
}
