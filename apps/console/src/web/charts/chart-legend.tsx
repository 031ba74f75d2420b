import classes from './chart.module.css'
import type { ChartSeries } from './chart-data.ts'

/** What each colour means. It takes its room also while there is none, so that nothing jumps. */
export function ChartLegend({ series }: { readonly series: readonly ChartSeries[] }) {
  if (series.length === 0) return <div className={classes.legend} />
  return (
    <ul className={classes.legend} aria-label="Colours">
      {series.map(({ id, label, color }) => (
        <li key={id}>
          <Swatch color={color} />
          {label}
        </li>
      ))}
    </ul>
  )
}

/** A patch of a series' colour; the words are beside it. */
export function Swatch({ color }: Pick<ChartSeries, 'color'>) {
  return (
    <svg className={classes.swatch} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <rect width="10" height="10" rx="2" fill={`var(--pg-${color})`} />
    </svg>
  )
}
