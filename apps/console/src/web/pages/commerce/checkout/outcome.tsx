import { Anchor, Button } from '@mantine/core'
import { Link } from 'react-router'
import type { CheckoutView, PlacedOrderView } from '../../../../shared/carts.ts'
import { Notice } from '../../../states/notice.tsx'
import records from '../../../ui/record.module.css'
import { RecordList, Record as Row } from '../../../ui/record.tsx'
import { Section } from '../../../ui/section.tsx'
import { CommerceTitle } from '../commerce-title.tsx'
import { catalogFor } from '../paths.ts'
import { money } from '../words.ts'
import { Refused } from './refused.tsx'
import classes from './review.module.css'

/** What an {@link Outcome} shows. */
export interface OutcomeProps {
  readonly customerId: string
  readonly cartId: string
  readonly checkout: CheckoutView
}

/** What came of a cart: the orders, and what was refused. */
export function Outcome({ customerId, cartId, checkout: { orders, refused } }: OutcomeProps) {
  return (
    <>
      <CommerceTitle
        title={titleOf(orders.length, refused.length)}
        customerId={customerId}
        actions={
          <>
            <Button component={Link} to={catalogFor(customerId)} variant="default">
              Back to the catalog
            </Button>
            <Button component={Link} to={`/customers/${customerId}/subscriptions`}>
              See the subscriptions
            </Button>
          </>
        }
      />
      <div className={classes.review}>
        {refused.length > 0 && (
          <Refused customerId={customerId} cartId={cartId} refused={refused} />
        )}
        {orders.length > 0 && (
          <Section title={orders.length === 1 ? 'The order' : 'The orders'}>
            <RecordList items={orders}>{order => <Placed {...{ customerId, order }} />}</RecordList>
          </Section>
        )}
        {orders.length > 0 && (
          <Notice tone="neutral" title="What happens now">
            Partner Center provisions what was ordered; it can take some minutes until a
            subscription shows.
          </Notice>
        )}
      </div>
    </>
  )
}

interface PlacedProps {
  readonly customerId: string
  readonly order: PlacedOrderView
}

function Placed({ customerId, order: { id, total, lines } }: PlacedProps) {
  return (
    <Row name={`Order ${id}`} mark={total && <strong>{money(total)}</strong>}>
      <ul className={records.lines}>
        {lines.map(({ title, quantity, subscriptionId }, index) => (
          <li key={subscriptionId ?? index}>
            {quantity} ×{' '}
            {subscriptionId ? (
              <Anchor component={Link} to={`/customers/${customerId}/subscriptions`} inherit>
                {title}
              </Anchor>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </Row>
  )
}

function titleOf(orders: number, refused: number): string {
  if (refused === 0) return 'Ordered'
  return orders === 0 ? 'Not ordered' : 'Ordered in part'
}
