import { Anchor } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { CustomerView } from '../../../shared/customers.ts'
import classes from './customer-list.module.css'

/** What a {@link CustomerList} shows. */
export interface CustomerListProps {
  readonly customers: readonly CustomerView[]
  /** Customers in the whole list. */
  readonly total: number
  /** Called when the end of what there is comes into view. */
  readonly onEnd: () => void
}

const rowHeight = 44

/** A table of which only the rows in view are made, however long it is. */
export function CustomerList({ customers, total, onEnd }: CustomerListProps) {
  const scroller = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count: customers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const rows = virtualizer.getVirtualItems()
  const last = rows.at(-1)
  const end = last?.index ?? 0
  useEffect(() => {
    if (end >= customers.length - 20) onEnd()
  }, [end, customers.length, onEnd])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={scroller} className={classes.scroller} tabIndex={0} aria-label="All customers">
      <table className={classes.table} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Customer</th>
            <th scope="col">Domain</th>
            <th scope="col">Relationship</th>
          </tr>
        </thead>
        <tbody>
          <Gap height={rows[0]?.start ?? 0} />
          {rows.map(({ index }) => {
            const customer = customers[index]
            if (!customer) return null
            return (
              <tr key={customer.id} aria-rowindex={index + 2} className={classes.row}>
                <td>
                  <Anchor component={Link} to={`/customers/${customer.id}`} size="sm" fw={500}>
                    {customer.name}
                  </Anchor>
                </td>
                <td>{customer.domain}</td>
                <td>{customer.relationship}</td>
              </tr>
            )
          })}
          <Gap height={virtualizer.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  )
}

/** Takes the room of rows that are not made. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true">
      <td colSpan={3} style={{ height, padding: 0 }} />
    </tr>
  )
}
