import classes from './chart.module.css'
import { type ChartFormat, type ChartRow, type ChartSeries, textOf } from './chart-data.ts'

/** What a {@link ChartTable} shows. */
export interface ChartTableProps {
  readonly title: string
  readonly rowName: string
  readonly rows: readonly ChartRow[]
  readonly series: readonly ChartSeries[]
  readonly format: ChartFormat
}

/** A chart's values as a table, for whom the picture says nothing, and for who wants them exactly. */
export function ChartTable({ title, rowName, rows, series, format }: ChartTableProps) {
  if (rows.length === 0) return <p className={classes.disclosure}>&nbsp;</p>
  return (
    <details className={classes.disclosure}>
      <summary>Show as table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.scroller} tabIndex={0} aria-label={`${title}, as a table`}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{rowName}</th>
              {series.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {series.map(one => (
                  <td key={one.id}>{textOf(row, one, format)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
