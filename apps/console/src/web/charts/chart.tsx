import { Title } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useId } from 'react'
import classes from './chart.module.css'
import { type ChartFormat, type ChartRow, type ChartSeries, formatNumber } from './chart-data.ts'
import { ChartLegend } from './chart-legend.tsx'
import { ChartTable } from './chart-table.tsx'
import { DrawingBoundary } from './drawing-boundary.tsx'

// The library that draws is fetched when there is something to draw.
const Drawing = lazy(() => import('./drawing.tsx'))

/** What a {@link Chart} shows. */
export interface ChartProps {
  readonly title: string
  /** What is to be seen, in a sentence: for everybody, and for screen readers instead of the picture. */
  readonly summary: string
  /** Bars beside names (`categories`), or columns along time (`days`: days, months). */
  readonly kind: 'categories' | 'days'
  /** What the rows are, as the head of the table's first column: `Application`. */
  readonly rowName: string
  readonly rows: readonly ChartRow[]
  readonly series: readonly ChartSeries[]
  /** Of the picture, in pixels; it never changes with the data, so that nothing jumps. @default 288 */
  readonly height?: number
  /** Writes values. @default numbers in the reader's language */
  readonly format?: ChartFormat
  /** Writes values at the axis, in short. @default `format` */
  readonly formatAxis?: ChartFormat
  /** What a bar can come to at the most: 100 for a share. @default what the rows come to */
  readonly most?: number
  /** Instead of the picture, while there are no rows. */
  readonly children?: ReactNode
}

/**
 * Stacked bars, with a summary in words and all values as a table. The arrow keys read the bars one by one.
 *
 * @example
 * ```tsx
 * <Chart
 *   title="By application"
 *   summary="120 requests with MFA, 34 without; most of these by Portal."
 *   kind="categories"
 *   rowName="Application"
 *   rows={[{ id: 'portal', label: 'Portal', values: { with: 80, without: 30 } }]}
 *   series={[
 *     { id: 'with', label: 'With MFA', color: 'allowed' },
 *     { id: 'without', label: 'Without MFA', color: 'denied' },
 *   ]}
 * />
 * ```
 */
export function Chart({
  title,
  summary,
  kind,
  rowName,
  rows,
  series,
  height = 288,
  format = formatNumber,
  formatAxis = format,
  most,
  children,
}: ChartProps) {
  const id = useId()
  return (
    <figure className={classes.chart} aria-labelledby={id}>
      <figcaption>
        <Title order={3} size="h5" id={id}>
          {title}
        </Title>
        <p className={classes.summary}>{summary}</p>
      </figcaption>
      <ChartLegend series={series} />
      <div className={classes.picture} style={{ height }}>
        {rows.length === 0 ? (
          <div className={classes.nothing}>{children}</div>
        ) : (
          <DrawingBoundary>
            <Suspense>
              <Drawing {...{ title, kind, rows, series, height, format, formatAxis, most }} />
            </Suspense>
          </DrawingBoundary>
        )}
      </div>
      <ChartTable {...{ title, rowName, rows, series, format }} />
    </figure>
  )
}
