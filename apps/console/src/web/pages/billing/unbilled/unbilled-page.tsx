import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { PageTitle } from '../../../ui/page-title.tsx'
import { balancesQuery } from '../billing-queries.ts'
import { UnbilledLines } from './unbilled-lines.tsx'

/** What will be billed: the charges and the use that are on no invoice yet. */
export default function UnbilledPage() {
  const balances = useQuery(balancesQuery)
  return (
    <>
      <Anchor component={Link} to="/billing" size="sm">
        All invoices
      </Anchor>
      <PageTitle title="Not billed yet" lead="An estimate: it grows until the month is closed." />
      <Answer query={balances} what="your currencies" lines={8}>
        {balances =>
          balances.length === 0 ? (
            <Empty title="Nothing to bill">You are billed in no currency so far.</Empty>
          ) : (
            <UnbilledLines currencies={balances.map(({ currency }) => currency.toUpperCase())} />
          )
        }
      </Answer>
    </>
  )
}
