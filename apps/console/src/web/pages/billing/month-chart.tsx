import { type Amount, addAmounts } from '../../../shared/amounts.ts'
import type { InvoiceView } from '../../../shared/billing.ts'
import { Chart } from '../../charts/chart.tsx'
import type { ChartRow, ChartSeries } from '../../charts/chart-data.ts'
import { Section } from '../../ui/section.tsx'
import classes from './billing-page.module.css'
import { money, month, shortMoney, typeWords } from './words.ts'

const colors = ['series-1', 'series-2', 'series-3', 'series-4'] as const

/** What was billed in each month, by currency. */
export function MonthChart({ invoices }: { readonly invoices: readonly InvoiceView[] }) {
  const currencies = [...new Set(invoices.map(({ currency }) => currency))]
  const charts = currencies.map(currency => {
    const own = invoices.filter(invoice => invoice.currency === currency)
    const types = [...new Set(own.map(({ type }) => type))].sort()
    const rows = monthsOf(own)
    const sum = own.map(({ total }) => total).reduce(addAmounts, '0')
    const series: ChartSeries[] = types.map((type, index) => ({
      id: type,
      label: typeWords(type),
      color: colors[index % colors.length] ?? 'series-6',
    }))
    return (
      <Chart
        key={currency}
        title={`In ${currency}`}
        summary={`${money(sum, currency)} in ${own.length} ${own.length === 1 ? 'invoice' : 'invoices'} since ${rows[0]?.label ?? 'the beginning'}.`}
        kind="days"
        rowName="Month"
        rows={rows}
        series={series}
        height={240}
        format={value => money(String(value), currency)}
        formatAxis={shortMoney(currency)}
      />
    )
  })
  return (
    <Section title="Billed by month">
      <div className={classes.sections}>{charts}</div>
    </Section>
  )
}

/** The months that are billed, the oldest first. */
function monthsOf(invoices: readonly InvoiceView[]): ChartRow[] {
  const months = new Map<string, Record<string, Amount>>()
  for (const { periodStart, date, type, total } of invoices) {
    const start = (periodStart ?? date ?? '').slice(0, 7)
    const sums = months.get(start) ?? {}
    months.set(start, { ...sums, [type]: addAmounts(sums[type] ?? '0', total) })
  }
  const currency = invoices[0]?.currency ?? ''
  return [...months]
    .filter(([start]) => start !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([start, sums]) => ({
      id: start,
      label: month(`${start}-01T00:00:00Z`),
      values: Object.fromEntries(Object.entries(sums).map(([type, sum]) => [type, Number(sum)])),
      texts: Object.fromEntries(
        Object.entries(sums).map(([type, sum]) => [type, money(sum, currency)]),
      ),
    }))
}
