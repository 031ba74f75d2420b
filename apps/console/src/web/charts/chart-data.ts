import type { Tone } from '../ui/mark.tsx'

/** A colour of the theme (`--pg-…`): one of a row of hues, or that of a verdict. */
type ChartColor = `series-${1 | 2 | 3 | 4 | 5 | 6}` | Tone

/** What is told apart by colour, in the order in which it is stacked. */
export interface ChartSeries {
  readonly id: string
  readonly label: string
  readonly color: ChartColor
}

/** A bar: an application, a customer, a day. */
export interface ChartRow {
  /** Unique in the chart. */
  readonly id: string
  /** In full, as the table and the tooltip have it: `12 November 2026`. */
  readonly label: string
  /** What stands at the axis, where there is little room. @default the label */
  readonly tick?: string
  /** How long the bar's part for each series is. Negative parts go the other way. */
  readonly values: Readonly<Record<string, number>>
  /** The values in words, where a number is not exact enough: amounts of money. @default by the chart's `format` */
  readonly texts?: Readonly<Record<string, string>>
}

/** Writes a value of a chart. */
export type ChartFormat = (value: number) => string

const whole = new Intl.NumberFormat()

/** Numbers as the reader's language has them. */
export const formatNumber: ChartFormat = value => whole.format(value)

/** What a row has for a series, in words. */
export function textOf(row: ChartRow, { id }: ChartSeries, format: ChartFormat): string {
  return row.texts?.[id] ?? format(row.values[id] ?? 0)
}
