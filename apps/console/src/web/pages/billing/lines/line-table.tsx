import type { LineView } from '../../../../shared/billing.ts'
import { type Column, VirtualTable } from '../../../ui/virtual-table.tsx'
import { day, money } from '../words.ts'
import classes from './line-set-view.module.css'

const columns: readonly Column<LineView>[] = [
  {
    id: 'customer',
    head: 'Customer',
    size: 'wide',
    cell: ({ customer, customerId }) => customer || customerId,
  },
  {
    id: 'product',
    head: 'Product',
    size: 'wide',
    cell: ({ product, detail }) => (
      <>
        {product}
        {detail && detail !== product && <span className={classes.detail}>{detail}</span>}
      </>
    ),
  },
  { id: 'charge', head: 'Charge', cell: ({ charge }) => chargeWords(charge), isSecondary: true },
  { id: 'date', head: 'From', cell: ({ date }) => date && day(date), isSecondary: true },
  {
    id: 'quantity',
    head: 'Quantity',
    size: 'narrow',
    align: 'end',
    cell: ({ quantity }) => quantity,
    isSecondary: true,
  },
  {
    id: 'amount',
    head: 'Amount',
    align: 'end',
    cell: ({ amount, currency }) => (amount === undefined ? '—' : money(amount, currency)),
  },
]

/** The line items, by the ten thousand. */
export function LineTable({ lines }: { readonly lines: readonly LineView[] }) {
  return (
    <VirtualTable
      label="List of line items"
      columns={columns}
      rows={lines}
      keyOf={(_, index) => index}
      height="fixed"
    />
  )
}

/** The service's word as words: `cycleCharge` is `cycle charge`. */
function chargeWords(charge: string): string {
  return charge.replaceAll(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}
