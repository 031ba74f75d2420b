import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Chart } from '../../../charts/chart.tsx'
import type { ChartSeries } from '../../../charts/chart-data.ts'
import { Figure, Figures } from '../../../ui/figures.tsx'
import { money, shortMoney } from '../words.ts'
import { greatest, rowOf, seriesOf } from './chart-rows.ts'
import { type Group, type Ledger, type Sums, totalOf } from './ledger.ts'
import classes from './line-set-view.module.css'

/** What {@link LineSums} shows. */
export interface LineSumsProps {
  readonly sums: Ledger['sums']
  /** The currency while there are no sums. */
  readonly fallback: string
}

/** What line items add up to, and by which product and customer; for one currency at a time. */
export function LineSums({ sums, fallback }: LineSumsProps) {
  const [wanted, choose] = useState(fallback)
  const currencies = [...sums.keys()]
  const currency = sums.has(wanted) ? wanted : (currencies[0] ?? fallback)
  const shown: Sums | undefined = sums.get(currency)
  const products = [...(shown?.products.values() ?? [])]
  const customers = [...(shown?.customers.values() ?? [])]
  const series = seriesOf(products)
  const net = totalOf(...products)
  const tax = shown?.tax.toFixed() ?? '0'
  return (
    <div className={classes.sums}>
      {currencies.length > 1 && (
        <SegmentedControl
          aria-label="Currency"
          size="xs"
          value={currency}
          data={currencies}
          onChange={choose}
        />
      )}
      <Figures>
        <Figure name="Before tax" value={money(net.toFixed(), currency)} />
        <Figure name="Tax" value={money(tax, currency)} />
        <Figure name="With tax" value={money(net.plus(tax).toFixed(), currency)} />
      </Figures>
      <div className={classes.charts}>
        <GroupChart name="product" groups={products} series={series} currency={currency} />
        <GroupChart name="customer" groups={customers} series={series} currency={currency} />
      </div>
    </div>
  )
}

interface GroupChartProps {
  readonly name: 'product' | 'customer'
  readonly groups: readonly Group[]
  readonly series: readonly ChartSeries[]
  readonly currency: string
}

/** Groups that have a bar of their own. */
const most = 8

function GroupChart({ name, groups, series, currency }: GroupChartProps) {
  const { shown, others } = greatest(groups, most)
  return (
    <Chart
      title={`By ${name}`}
      summary={summaryOf(name, shown, others, currency)}
      kind="categories"
      rowName={name === 'product' ? 'Product' : 'Customer'}
      rows={shown.map(group => rowOf(group, currency))}
      series={series}
      height={320}
      format={value => money(String(value), currency)}
      formatAxis={shortMoney(currency)}
    >
      Nothing has arrived yet
    </Chart>
  )
}

function summaryOf(
  name: string,
  [first, ...more]: readonly Group[],
  others: readonly Group[],
  currency: string,
): string {
  if (!first) return 'Nothing has arrived yet.'
  const words = (...groups: readonly Group[]) => money(totalOf(...groups).toFixed(), currency)
  const most = `Most is for ${first.label}: ${words(first)}.`
  if (others.length === 0) return more.length === 0 ? `All is for ${first.label}.` : most
  return `${most} The ${others.length} ${name}s that are not shown come to ${words(...others)}.`
}
