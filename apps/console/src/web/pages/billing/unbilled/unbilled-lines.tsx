import { SegmentedControl } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { lineTypes, type UnbilledSet, unbilledPeriods } from '../../../../shared/billing.ts'
import { Section } from '../../../ui/section.tsx'
import { LineSetView } from '../lines/line-set-view.tsx'
import { unbilledLines } from '../lines/open-lines.ts'
import classes from './unbilled-lines.module.css'

const periods = [
  { value: 'current', label: 'This month' },
  { value: 'previous', label: 'Last month' },
]
const types = [
  { value: 'billing_line_items', label: 'Charges' },
  { value: 'usage_line_items', label: 'Usage' },
]

/** The line items of a period; the address keeps which. */
export function UnbilledLines({ currencies }: { readonly currencies: readonly string[] }) {
  const [query, setQuery] = useSearchParams()
  const { currency, period, type } = setIn(query, currencies)
  const choose = (change: Partial<UnbilledSet>) =>
    setQuery({ currency, period, type, ...change }, { replace: true, preventScrollReset: true })
  return (
    <Section
      title="Line items"
      lead="They stream in as Partner Center gives them. Amounts are before tax."
      aside={
        <div className={classes.choices}>
          {currencies.length > 1 && (
            <SegmentedControl
              aria-label="Currency"
              size="xs"
              value={currency}
              data={[...currencies]}
              onChange={currency => choose({ currency })}
            />
          )}
          <SegmentedControl
            aria-label="Billing period"
            size="xs"
            value={period}
            data={periods}
            onChange={value => choose({ period: value as UnbilledSet['period'] })}
          />
          <SegmentedControl
            aria-label="Which line items"
            size="xs"
            value={type}
            data={types}
            onChange={value => choose({ type: value as UnbilledSet['type'] })}
          />
        </div>
      }
    >
      <LineSetView
        key={`${currency} ${period} ${type}`}
        open={unbilledLines({ currency, period, type })}
        name={`Unbilled_${period}_${currency}_${type}`}
        currency={currency}
      />
    </Section>
  )
}

/** What the address asks for, as far as it can be had. */
function setIn(query: URLSearchParams, currencies: readonly string[]): UnbilledSet {
  const pick = <Value extends string>(name: string, known: readonly Value[], or: Value) =>
    known.find(value => value === query.get(name)) ?? or
  return {
    currency: pick('currency', currencies, currencies[0] ?? ''),
    period: pick('period', unbilledPeriods, 'current'),
    type: pick('type', lineTypes, 'billing_line_items'),
  }
}
