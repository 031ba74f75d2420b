import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './virtual-table.module.css'

/** A column of a {@link VirtualTable}. */
export interface Column<Row> {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the end. @default 'start' */
  readonly align?: 'start' | 'end'
  /** How much room it takes of the table's. @default as much as others */
  readonly size?: 'wide' | 'narrow'
  /** Left out where there is little room. */
  readonly isSecondary?: boolean
}

/** What a {@link VirtualTable} shows. */
export interface VirtualTableProps<Row> {
  /** Its name for screen readers. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** What there is by now. */
  readonly rows: readonly Row[]
  /** Rows in the whole list. @default those that there are */
  readonly total?: number | undefined
  readonly keyOf: (row: Row, index: number) => string | number
  /** As high as the window lets it, as high as its rows, or of one height whatever is in it. @default 'window' */
  readonly height?: 'window' | 'rows' | 'fixed'
  /** Called when the end of what there is comes into view. */
  readonly onEnd?: (() => void) | undefined
}

const rowHeight = 44
const endRows = 20

/** A table of which only the rows in view are made, however long it is. */
export function VirtualTable<Row>({
  label,
  columns,
  rows,
  total = rows.length,
  keyOf,
  height = 'window',
  onEnd,
}: VirtualTableProps<Row>) {
  const scroller = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const made = virtualizer.getVirtualItems()
  const last = made.at(-1)
  const end = last?.index ?? 0
  useEffect(() => {
    if (end >= rows.length - endRows) onEnd?.()
  }, [end, rows.length, onEnd])

  return (
    <section
      ref={scroller}
      className={classes.scroller}
      data-height={height}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      <table className={classes.table} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(column => (
              <th key={column.id} scope="col" {...looksOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={made[0]?.start ?? 0} />
          {made.map(({ index }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <tr key={keyOf(row, index)} aria-rowindex={index + 2} className={classes.row}>
                {columns.map(column => (
                  <td key={column.id} {...looksOf(column)}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          <Gap height={virtualizer.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  )
}

function looksOf<Row>({ align, size, isSecondary }: Column<Row>) {
  return { 'data-align': align, 'data-size': size, 'data-secondary': isSecondary || undefined }
}

/** Takes the room of rows that are not made. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true">
      <td style={{ height, padding: 0 }} />
    </tr>
  )
}
