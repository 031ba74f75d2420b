import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { entraRoles, roleName } from '../../../../shared/entra-roles.ts'

/** What a {@link RoleSelect} offers. */
export interface RoleSelectProps extends Omit<MultiSelectProps, 'data'> {
  /** The roles that there are to give; those that partners ask for without. */
  readonly among?: readonly string[]
}

/** Picks Entra roles. */
export function RoleSelect({ among, value = [], ...props }: RoleSelectProps) {
  const ids = among ?? entraRoles.map(({ id }) => id)
  const known = [...new Set([...ids, ...value])]
  return (
    <MultiSelect
      label="Entra roles"
      required
      searchable
      data={known.map(id => ({ value: id, label: roleName(id) }))}
      value={[...value]}
      {...props}
    />
  )
}
