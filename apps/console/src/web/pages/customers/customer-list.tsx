import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { CustomerView } from '../../../shared/customers.ts'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'

/** What a {@link CustomerList} shows. */
export interface CustomerListProps {
  readonly customers: readonly CustomerView[]
  /** Customers in the whole list. */
  readonly total: number
  /** Called when the end of what there is comes into view. */
  readonly onEnd: () => void
}

const columns: readonly Column<CustomerView>[] = [
  {
    id: 'name',
    head: 'Customer',
    cell: ({ id, name }) => (
      <Anchor component={Link} to={`/customers/${id}`} size="sm" fw={500}>
        {name}
      </Anchor>
    ),
  },
  { id: 'domain', head: 'Domain', cell: ({ domain }) => domain },
  {
    id: 'relationship',
    head: 'Relationship',
    cell: ({ relationship }) => relationship,
    isSecondary: true,
  },
]

/** The customers, by the thousand. */
export function CustomerList({ customers, total, onEnd }: CustomerListProps) {
  return (
    <VirtualTable
      label="All customers"
      columns={columns}
      rows={customers}
      total={total}
      keyOf={({ id }) => id}
      onEnd={onEnd}
    />
  )
}
