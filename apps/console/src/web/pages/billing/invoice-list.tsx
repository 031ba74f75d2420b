import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { InvoiceView } from '../../../shared/billing.ts'
import { Mark } from '../../ui/mark.tsx'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import { day, documentWords, money, month, standingOf, typeWords } from './words.ts'

/** What an {@link InvoiceList} shows. */
export interface InvoiceListProps {
  readonly invoices: readonly InvoiceView[]
  /** Invoices in the whole list. */
  readonly total: number
  /** Called when the end of what there is comes into view. */
  readonly onEnd?: () => void
}

const columns: readonly Column<InvoiceView>[] = [
  {
    id: 'invoice',
    head: 'Invoice',
    cell: ({ id }) => (
      <Anchor component={Link} to={`/billing/${encodeURIComponent(id)}`} size="sm" fw={500}>
        {id}
      </Anchor>
    ),
  },
  { id: 'date', head: 'Date', cell: ({ date }) => date && day(date), isSecondary: true },
  {
    id: 'period',
    head: 'For',
    cell: ({ periodStart }) => periodStart && month(periodStart),
    isSecondary: true,
  },
  {
    id: 'type',
    head: 'What',
    cell: ({ document, type }) =>
      document === 'invoice' ? typeWords(type) : documentWords(document),
    isSecondary: true,
  },
  {
    id: 'total',
    head: 'Total',
    align: 'end',
    cell: ({ total, currency }) => money(total, currency),
  },
  {
    id: 'standing',
    head: 'Status',
    size: 'narrow',
    cell: invoice => {
      const { tone, words } = standingOf(invoice)
      return (
        <Mark tone={tone} compact>
          {words}
        </Mark>
      )
    },
  },
]

/** The invoices, the newest first. */
export function InvoiceList({ invoices, total, onEnd }: InvoiceListProps) {
  return (
    <VirtualTable
      label="All invoices"
      columns={columns}
      rows={invoices}
      total={total}
      keyOf={({ id }) => id}
      height="rows"
      onEnd={onEnd}
    />
  )
}
