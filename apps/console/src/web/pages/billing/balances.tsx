import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { compareAmounts } from '../../../shared/amounts.ts'
import type { BalanceView } from '../../../shared/billing.ts'
import { Empty } from '../../states/empty.tsx'
import { Figure, Figures } from '../../ui/figures.tsx'
import { Section } from '../../ui/section.tsx'
import { day, money, typeWords } from './words.ts'

/** What is to be paid, by currency. */
export function Balances({ balances }: { readonly balances: readonly BalanceView[] }) {
  if (balances.length === 0) {
    return <Empty title="No balance yet">Nothing has been billed to you so far.</Empty>
  }
  return balances.map(({ currency, balance, byType, lastPayment, latestInvoice }) => (
    <Section
      key={currency}
      title={`Balance in ${currency}`}
      aside={
        <Anchor component={Link} to={`/billing/unbilled?currency=${currency}`} size="sm">
          Not billed yet
        </Anchor>
      }
    >
      <Figures>
        <Figure name="To be paid" value={money(balance, currency)} isMain />
        {byType
          .filter(part => compareAmounts(part.balance, '0') !== 0)
          .map(part => (
            <Figure
              key={part.type}
              name={`For ${typeWords(part.type).toLowerCase()}`}
              value={money(part.balance, currency)}
            />
          ))}
        <Figure
          name="Last payment"
          value={lastPayment ? money(lastPayment.amount, currency) : 'None yet'}
          note={lastPayment && day(lastPayment.date)}
        />
        {latestInvoice && <Figure name="Latest invoice" value={day(latestInvoice)} />}
      </Figures>
    </Section>
  ))
}
