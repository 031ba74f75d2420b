import { NumberInput, SimpleGrid, Switch, TextInput } from '@mantine/core'
import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { type GdapForm, gdapForm } from '../../../../shared/gdap.ts'
import { RoleSelect } from './role-select.tsx'

/** The state of a form about a relationship. */
export function useGdapForm(initialValues: GdapForm): UseFormReturnType<GdapForm> {
  return useForm({ initialValues, validate: schemaResolver(gdapForm, { sync: true }) })
}

/** The fields of a form about a relationship. */
export function RelationshipFields({ form }: { readonly form: UseFormReturnType<GdapForm> }) {
  return (
    <SimpleGrid cols={1}>
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <NumberInput
        label="Days"
        description="How long it lasts: at most two years (730 days)"
        required
        allowDecimal={false}
        {...form.getInputProps('days')}
      />
      <RoleSelect {...form.getInputProps('roleIds')} />
      <Switch
        label="Extends itself by 180 days"
        {...form.getInputProps('extendsItself', { type: 'checkbox' })}
      />
    </SimpleGrid>
  )
}
