import { NativeSelect, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { catalogViews, segments } from '../../../../shared/catalog.ts'
import { CustomerSelect } from '../../customer-requests/customer-select.tsx'
import { customerQuery } from '../customer-query.ts'
import { viewNames } from '../words.ts'
import classes from './aisles.module.css'
import { countries } from './countries.ts'
import type { CatalogWish } from './use-catalog-wish.ts'

/** What {@link Aisles} chooses from. */
export interface AislesProps {
  readonly wish: CatalogWish
  readonly onChange: (change: {
    readonly customer?: string
    readonly country?: string
    readonly view?: string
    readonly segment?: string
    readonly search?: string
    readonly product?: string
  }) => void
}

/** Whom it is for, and which part of the catalog. */
export function Aisles({ wish, onChange }: AislesProps) {
  const { place, view, segment, search } = wish
  const customerId = 'customerId' in place ? place.customerId : ''
  const { data: customer } = useQuery(customerQuery(customerId))
  const seek = useDebouncedCallback((value: string) => onChange({ search: value }), 200)
  return (
    <div className={classes.aisles}>
      <CustomerSelect
        // The field takes its text when it is made.
        key={`${customerId} ${customer?.name}`}
        className={classes.customer ?? ''}
        description="Names that begin with it"
        required={false}
        clearable
        value={customerId}
        name={customer && `${customer.name} (${customer.domain})`}
        onChange={id => onChange({ customer: id ?? '', product: '' })}
      />
      {customerId === '' && (
        <Select
          label="Country"
          description="Of the prices"
          searchable
          allowDeselect={false}
          data={countries()}
          value={'country' in place ? place.country : 'US'}
          onChange={country => onChange({ country: country ?? '', product: '' })}
        />
      )}
      <NativeSelect
        label="Part of the catalog"
        description="What kind of product"
        value={view}
        onChange={({ currentTarget }) => onChange({ view: currentTarget.value, product: '' })}
        data={catalogViews.map(id => ({ value: id, label: viewNames[id] }))}
      />
      <NativeSelect
        label="Segment"
        description="Whom it is sold to"
        value={segment ?? ''}
        onChange={({ currentTarget }) => onChange({ segment: currentTarget.value })}
        data={[{ value: '', label: 'Every segment' }, ...segments]}
      />
      <TextInput
        type="search"
        label="Search"
        description="In titles and descriptions"
        defaultValue={search}
        onChange={({ currentTarget }) => seek(currentTarget.value)}
      />
    </div>
  )
}
