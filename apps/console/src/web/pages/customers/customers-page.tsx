import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { Empty } from '../../states/empty.tsx'
import { Failed } from '../../states/failed.tsx'
import { Loading } from '../../states/loading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { CustomerList } from './customer-list.tsx'
import classes from './customers-page.module.css'
import { customersQuery } from './customers-query.ts'
import { NewCustomerDialog } from './new-customer-dialog.tsx'

/** All customers of the partner: searched, scrolled through by the thousand, and new ones. */
export default function CustomersPage() {
  const [query, setQuery] = useSearchParams()
  const search = query.get('search') ?? ''
  const [isCreating, dialog] = useDisclosure()
  const seek = useDebouncedCallback((value: string) => {
    setQuery(value === '' ? {} : { search: value }, { replace: true })
  }, 250)
  const list = useInfiniteQuery(customersQuery(search))
  const customers = list.data?.pages.flatMap(page => page.customers)
  const total = list.data?.pages[0]?.total ?? 0
  return (
    <>
      <PageTitle title="Customers" actions={<Button onClick={dialog.open}>New customer</Button>} />
      <div className={classes.search}>
        <TextInput
          type="search"
          label="Search"
          description="Names that begin with it"
          defaultValue={search}
          onChange={({ currentTarget }) => seek(currentTarget.value)}
        />
        <p role="status" className={classes.count}>
          {customers && `${total} ${total === 1 ? 'customer' : 'customers'}`}
        </p>
      </div>
      {!customers && list.error && (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      )}
      {!customers && !list.error && <Loading what="customers" lines={12} />}
      {customers?.length === 0 && (
        <Empty title={search === '' ? 'No customers yet' : 'No customer of this name'}>
          {search === '' ? 'Create the first one.' : 'Search for the beginning of the name.'}
        </Empty>
      )}
      {customers && customers.length > 0 && (
        <CustomerList
          customers={customers}
          total={total}
          onEnd={() => {
            if (list.hasNextPage && !list.isFetchingNextPage && !list.error) {
              void list.fetchNextPage()
            }
          }}
        />
      )}
      {customers && list.error && (
        <Failed error={list.error} onRetry={() => void list.fetchNextPage()} />
      )}
      <NewCustomerDialog isOpen={isCreating} onClose={dialog.close} />
    </>
  )
}
