import classes from './chart.module.css'
import { type ChartFormat, type ChartRow, type ChartSeries, textOf } from './chart-data.ts'
import { Swatch } from './chart-legend.tsx'

/** What a {@link ChartTooltip} tells. */
export interface ChartTooltipProps {
  readonly row: ChartRow | undefined
  readonly series: readonly ChartSeries[]
  readonly format: ChartFormat
}

/** The values of the bar that is pointed at; it is read out as the arrow keys go from bar to bar. */
export function ChartTooltip({ row, series, format }: ChartTooltipProps) {
  if (!row) return null
  return (
    <div className={classes.tooltip} role="status">
      <p>{row.label}</p>
      <dl>
        {series.map(one => (
          <div key={one.id}>
            <dt>
              <Swatch color={one.color} />
              {one.label}
            </dt>
            <dd>{textOf(row, one, format)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
