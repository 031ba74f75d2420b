import type { ChartRow, ChartSeries } from '../../../charts/chart-data.ts'
import { money } from '../words.ts'
import { type Group, type Part, totalOf } from './ledger.ts'

const series: Readonly<Record<Part, ChartSeries>> = {
  new: { id: 'new', label: 'New and added', color: 'series-1' },
  running: { id: 'running', label: 'Renewed and running', color: 'series-3' },
  usage: { id: 'usage', label: 'Usage', color: 'series-4' },
  back: { id: 'back', label: 'Given back', color: 'series-5' },
}

/** What charges are for, as far as there are any. */
export function seriesOf(groups: Iterable<Group>): ChartSeries[] {
  const found = new Set([...groups].flatMap(({ parts }) => [...parts.keys()]))
  return Object.values(series).filter(({ id }) => found.has(id as Part))
}

/** The groups that come to most, and the others. */
export function greatest(
  groups: Iterable<Group>,
  most: number,
): { readonly shown: readonly Group[]; readonly others: readonly Group[] } {
  const sorted = [...groups]
    .map(group => ({ group, total: totalOf(group) }))
    .sort((one, other) => other.total.cmp(one.total))
    .map(({ group }) => group)
  return { shown: sorted.slice(0, most), others: sorted.slice(most) }
}

/** A group as a bar. The amounts are exact in words; the bar only draws them. */
export function rowOf({ id, label, parts }: Group, currency: string): ChartRow {
  const entries = [...parts]
  return {
    id,
    label,
    values: Object.fromEntries(entries.map(([part, value]) => [part, value.toNumber()])),
    texts: Object.fromEntries(
      entries.map(([part, value]) => [part, money(value.toFixed(), currency)]),
    ),
  }
}
