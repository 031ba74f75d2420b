import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Answer } from '../../states/answer.tsx'
import { Empty } from '../../states/empty.tsx'
import { Failed } from '../../states/failed.tsx'
import { Loading } from '../../states/loading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Section } from '../../ui/section.tsx'
import { Balances } from './balances.tsx'
import classes from './billing-page.module.css'
import { balancesQuery, invoicesQuery } from './billing-queries.ts'
import { InvoiceList } from './invoice-list.tsx'
import { MonthChart } from './month-chart.tsx'

/** What Microsoft bills the partner: balances, and all invoices. */
export default function BillingPage() {
  const balances = useQuery(balancesQuery)
  const list = useInfiniteQuery(invoicesQuery)
  const invoices = list.data?.pages.flatMap(page => page.invoices) ?? []
  const { fetchNextPage, hasNextPage, isFetchingNextPage, error } = list
  const more = () => {
    if (hasNextPage && !isFetchingNextPage && !error) void fetchNextPage()
  }
  return (
    <>
      <PageTitle title="Billing" lead="What Microsoft bills you, and what it is made of." />
      <div className={classes.sections}>
        {balances.isPending ? (
          <Section title="Balance">
            <div className={classes.waiting}>
              <Loading what="your balances" lines={5} />
            </div>
          </Section>
        ) : (
          <Answer query={balances} what="your balances">
            {balances => <Balances balances={balances} />}
          </Answer>
        )}
        <Section title="Invoices">
          <Answer query={list} what="invoices" lines={10}>
            {({ pages }) =>
              invoices.length === 0 ? (
                <Empty title="No invoices yet">The first comes when a month has ended.</Empty>
              ) : (
                <InvoiceList invoices={invoices} total={pages[0]?.total ?? 0} onEnd={more} />
              )
            }
          </Answer>
          {list.data && error && <Failed error={error} onRetry={() => void fetchNextPage()} />}
        </Section>
        {invoices.length > 0 && <MonthChart invoices={invoices} />}
      </div>
    </>
  )
}
