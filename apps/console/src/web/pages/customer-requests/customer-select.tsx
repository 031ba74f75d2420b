import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { customersQuery } from '../customers/customers-query.ts'

/** What a {@link CustomerSelect} takes. */
export interface CustomerSelectProps extends Omit<SelectProps, 'data' | 'name'> {
  /** Text of the customer that was chosen before. */
  readonly name?: string | undefined
}

/** Picks a customer by what the name begins with. */
export function CustomerSelect({ name = '', ...props }: CustomerSelectProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 250)
  const [picked, setPicked] = useState(name)
  // What was picked stands in the field, and is nothing to search for.
  const found = useInfiniteQuery(customersQuery(search === picked ? '' : search))
  const customers = found.data?.pages.flatMap(page => page.customers) ?? []
  const data = customers.map(({ id, name, domain }) => ({
    value: id,
    label: `${name} (${domain})`,
  }))
  const { value, onChange, ...rest } = props
  const kept = value && !data.some(one => one.value === value) ? [{ value, label: picked }] : []
  return (
    <Select
      label="Customer"
      required
      searchable
      data={[...kept, ...data]}
      filter={({ options }) => options}
      nothingFoundMessage="No customer of this name"
      onSearchChange={setTyped}
      value={value || null}
      onChange={(id, option) => {
        setPicked(option?.label ?? '')
        onChange?.(id ?? '', option)
      }}
      error={found.error ? 'The customers could not be read.' : undefined}
      {...rest}
    />
  )
}
