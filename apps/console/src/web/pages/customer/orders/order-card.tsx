import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OrderView } from '../../../../shared/orders.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Mark } from '../../../ui/mark.tsx'
import classes from '../../../ui/record.module.css'
import { Record } from '../../../ui/record.tsx'
import { cycleWords, money, termWords } from '../../commerce/words.ts'
import { subscriptionsQuery } from '../subscriptions/subscriptions-query.ts'
import { ordersQuery } from './orders-query.ts'

/** What an {@link OrderCard} shows. */
export interface OrderCardProps {
  readonly customerId: string
  readonly order: OrderView
}

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
/** The longest window in which anything can be taken back. */
const windowMs = 30 * 24 * 60 * 60_000

/** An order: what it was for, and taking it back while its window may be open. */
export function OrderCard({ customerId, order }: OrderCardProps) {
  const { id, created, status, billingCycle, total, lines } = order
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: () =>
      ask(
        api.customers[':customerId'].orders[':orderId'].$patch({
          param: { customerId, orderId: id },
          json: { status: 'cancelled' },
        }),
      ),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries(ordersQuery(customerId)),
        client.invalidateQueries(subscriptionsQuery(customerId)),
      ]),
  })
  const isRecent = created !== undefined && Date.now() - Date.parse(created) < windowMs
  return (
    <Record
      name={`Order ${id}`}
      mark={
        <Mark tone={status === 'completed' ? 'allowed' : 'neutral'} strong>
          {status}
        </Mark>
      }
      facts={[
        created && days.format(new Date(created)),
        total && money(total),
        billingCycle && cycleWords(billingCycle),
      ]}
      actions={
        status !== 'cancelled' &&
        isRecent && (
          <ConfirmButton
            label="Cancel the order"
            title={`Cancel order ${id}`}
            loading={cancel.isPending}
            onConfirm={() => cancel.mutate()}
          >
            The subscriptions that it brought end at once, with the licences in use.
          </ConfirmButton>
        )
      }
    >
      <ul className={classes.lines}>
        {lines.map(({ title, quantity, term, kind }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an order's lines keep their places
          <li key={index}>
            {[`${quantity} × ${title}`, term && termWords(term), kindWords[kind]]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
      {cancel.error && <Failed error={cancel.error} onRetry={() => cancel.mutate()} />}
    </Record>
  )
}

const kindWords: Readonly<{ [kind: string]: string }> = {
  Renew: 'renewed',
  AddQuantity: 'more of it',
  RemoveQuantity: 'less of it',
  Cancel: 'cancelled',
  Convert: 'converted',
}
