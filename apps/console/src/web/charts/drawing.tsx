import { useMediaQuery } from '@mantine/hooks'
import { memo } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import classes from './chart.module.css'
import type { ChartFormat, ChartRow, ChartSeries } from './chart-data.ts'
import { ChartTooltip } from './chart-tooltip.tsx'

/** What a {@link Drawing} draws. */
interface DrawingProps {
  readonly title: string
  readonly kind: 'categories' | 'days'
  readonly rows: readonly ChartRow[]
  readonly series: readonly ChartSeries[]
  readonly height: number
  readonly format: ChartFormat
  readonly formatAxis: ChartFormat
  readonly most: number | undefined
}

const tick = { fill: 'var(--pg-quiet)', fontSize: 12 }
const line = { stroke: 'var(--pg-line)' }
const quarters = [0, 0.25, 0.5, 0.75, 1]
const narrow = { axis: 112, letters: 14 }
const wide = { axis: 184, letters: 24 }

/** The picture of a chart. Nothing in it moves by itself. */
function Drawing(props: DrawingProps) {
  const { title, kind, rows, series, height, format, formatAxis, most } = props
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, {
    getInitialValueInEffect: false,
  })
  const room = isNarrow ? narrow : wide
  const isBeside = kind === 'categories'
  const names = new Map(rows.map(({ id, label, tick = label }) => [id, tick]))
  const values = {
    type: 'number',
    tickFormatter: formatAxis,
    tickCount: 4,
    // A whole has parts that are read more easily in quarters.
    ...(most !== undefined && { domain: [0, most], ticks: quarters.map(part => part * most) }),
  } as const
  const places = {
    type: 'category',
    dataKey: 'id',
    tickLine: false,
    tickFormatter: (id: string) => clip(names.get(id) ?? '', room.letters),
  } as const
  const axis = { tick, axisLine: line, tickLine: line }
  return (
    <BarChart
      responsive
      className={classes.drawing ?? ''}
      style={{ width: '100%', height }}
      data={[...rows]}
      layout={isBeside ? 'vertical' : 'horizontal'}
      margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
      stackOffset="sign"
      maxBarSize={32}
      aria-label={`${title}: left and right arrow keys read the bars`}
    >
      <CartesianGrid stroke="var(--pg-line)" vertical={isBeside} horizontal={!isBeside} />
      {isBeside ? (
        <>
          <XAxis {...axis} {...values} />
          <YAxis {...axis} {...places} width={room.axis} interval={0} />
          <ReferenceLine x={0} stroke="var(--pg-quiet)" />
        </>
      ) : (
        <>
          <XAxis {...axis} {...places} minTickGap={8} />
          <YAxis {...axis} {...values} width={56} />
          <ReferenceLine y={0} stroke="var(--pg-quiet)" />
        </>
      )}
      <Tooltip
        cursor={{ fill: 'var(--pg-neutral-tint)' }}
        isAnimationActive={false}
        content={({ active, activeIndex }) =>
          active && (
            <ChartTooltip row={rows[Number(activeIndex ?? -1)]} series={series} format={format} />
          )
        }
      />
      {series.map(({ id, label, color }) => (
        <Bar
          key={id}
          dataKey={({ values }: ChartRow) => values[id] ?? 0}
          name={label}
          stackId="all"
          fill={`var(--pg-${color})`}
          stroke="var(--pg-card)"
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
}

export default memo(Drawing)

/** Cut to its room, and kept on one line. */
function clip(text: string, letters: number): string {
  const short = text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`
  return short.replaceAll(' ', '\u00A0')
}
