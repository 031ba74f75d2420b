import { SegmentedControl } from '@mantine/core'
import { useSearchParams } from 'react-router'
import type { InvoiceDetail, LineSet } from '../../../../shared/billing.ts'
import { Empty } from '../../../states/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { setWords } from '../words.ts'
import { LineSetView } from './line-set-view.tsx'
import { invoiceLines } from './open-lines.ts'

const idOf = ({ provider, type }: LineSet) => `${provider}.${type}`

/** An invoice's line items: charges, or the use behind them. The address keeps which. */
export function LineItems({ invoice }: { readonly invoice: InvoiceDetail }) {
  const { id, currency, lineSets } = invoice
  const [query, setQuery] = useSearchParams()
  const wanted = query.get('lines')
  const set = lineSets.find(one => idOf(one) === wanted) ?? lineSets[0]
  if (!set) {
    return (
      <Section title="Line items">
        <Empty title="No line items">This document has none.</Empty>
      </Section>
    )
  }
  const isOfMany = new Set(lineSets.map(({ provider }) => provider)).size > 1
  return (
    <Section
      title="Line items"
      lead="They stream in as Partner Center gives them. Amounts are before tax."
      aside={
        lineSets.length > 1 && (
          <SegmentedControl
            aria-label="Which line items"
            size="xs"
            value={idOf(set)}
            data={lineSets.map(one => ({ value: idOf(one), label: setWords(one, isOfMany) }))}
            onChange={lines => setQuery({ lines }, { replace: true, preventScrollReset: true })}
          />
        )
      }
    >
      <LineSetView
        key={idOf(set)}
        open={invoiceLines(id, set)}
        name={`${id}_${set.type}`}
        currency={currency}
      />
    </Section>
  )
}
