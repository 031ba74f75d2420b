import { Anchor, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Link, useParams } from 'react-router'
import { api, ask } from '../../data/api.ts'
import { Answer } from '../../states/answer.tsx'
import { Loading } from '../../states/loading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { catalogFor } from '../commerce/paths.ts'
import NotFoundPage from '../not-found/not-found-page.tsx'
import classes from './customer-page.module.css'
import { tabs } from './tabs.ts'

/** One customer: a heading, and a tab for each thing that a partner does for them. */
export default function CustomerPage() {
  const { customerId = '', tab: id = tabs[0]?.id } = useParams()
  const query = useQuery({
    queryKey: ['customers', customerId],
    queryFn: () => ask(api.customers[':customerId'].$get({ param: { customerId } })),
  })
  const shown = tabs.find(tab => tab.id === id)
  if (!shown) return <NotFoundPage />
  const { Content } = shown
  return (
    <>
      <Anchor component={Link} to="/customers" size="sm">
        All customers
      </Anchor>
      <Answer query={query} what="the customer" lines={3}>
        {({ name, domain }) => (
          <>
            <PageTitle
              title={name}
              lead={domain}
              actions={
                <Button component={Link} to={catalogFor(customerId)}>
                  Order for this customer
                </Button>
              }
            />
            <nav aria-label="Parts of this customer" className={classes.tabs}>
              {tabs.map(tab => (
                <Link
                  key={tab.id}
                  to={`/customers/${customerId}/${tab.id}`}
                  className={classes.tab}
                  aria-current={tab === shown ? 'page' : undefined}
                  preventScrollReset
                >
                  {tab.label}
                </Link>
              ))}
            </nav>
            <Suspense fallback={<Loading what={shown.label} />}>
              <Content customerId={customerId} />
            </Suspense>
          </>
        )}
      </Answer>
    </>
  )
}
