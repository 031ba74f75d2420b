import type { InvoiceDetail } from '../../../../shared/billing.ts'
import { Figure, Figures } from '../../../ui/figures.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { day, money, standingOf, typeWords } from '../words.ts'
import { Documents } from './documents.tsx'

/** What an invoice comes to, when, and its documents. */
export function InvoiceFacts({ invoice }: { readonly invoice: InvoiceDetail }) {
  const { total, paid, due, currency, date, periodStart, periodEnd, type, status } = invoice
  const { tone, words } = standingOf(invoice)
  return (
    <Section
      title="What it comes to"
      aside={
        <Mark tone={tone} strong>
          {words}
        </Mark>
      }
    >
      <Figures>
        <Figure name="Total" value={money(total, currency)} isMain />
        <Figure name="Paid" value={money(paid, currency)} />
        <Figure name="Still to be paid" value={money(due, currency)} />
        {date && <Figure name="Invoice date" value={day(date)} />}
        {periodStart && periodEnd && (
          <Figure name="Billing period" value={`${day(periodStart)} to ${day(periodEnd)}`} />
        )}
        <Figure name="For" value={typeWords(type)} />
        {status && <Figure name="Partner Center says" value={status} />}
      </Figures>
      <Documents invoice={invoice} />
    </Section>
  )
}
