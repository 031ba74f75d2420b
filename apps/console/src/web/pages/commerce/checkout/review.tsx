import { Button } from '@mantine/core'
import type { CartView } from '../../../../shared/carts.ts'
import { Notice } from '../../../states/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { Totals } from '../totals.tsx'
import { Agreement } from './agreement.tsx'
import { CheckoutFailed } from './checkout-failed.tsx'
import classes from './review.module.css'
import { ReviewLines } from './review-lines.tsx'
import type { useCheckout } from './use-checkout.ts'

/** What a {@link Review} shows. */
export interface ReviewProps {
  readonly customerId: string
  readonly cart: CartView
  /** Whether an order was sent and no answer came. */
  readonly isUnknown: boolean
  readonly isUnderway: boolean
  readonly checkout: ReturnType<typeof useCheckout>
  readonly onReadAgain: () => unknown
}

/** What is ordered for what, the customer's agreement, and the button that orders it. */
export function Review(props: ReviewProps) {
  const { customerId, cart, isUnknown, isUnderway, checkout, onReadAgain } = props
  const broken = new Set(cart.lines.filter(({ error }) => error).map(({ group }) => group))
  const left = cart.lines.filter(({ group }) => broken.has(group)).length
  const count = cart.lines.length - left
  return (
    <div className={classes.review}>
      <Section title="What is ordered">
        <ReviewLines lines={cart.lines} broken={broken} />
        <div className={classes.totals}>
          <Totals totals={cart.totals} />
        </div>
      </Section>
      <Agreement customerId={customerId} />
      {left > 0 && count > 0 && (
        <Notice tone="caution" title="Not everything can be ordered">
          {left === 1 ? 'One line stays behind' : `${left} lines stay behind`}: lines that are
          billed alike become one order, and an order with a line that cannot be ordered is refused.
        </Notice>
      )}
      {isUnknown && !checkout.isPending && (
        <Notice tone="caution" title="Not known whether it was ordered">
          The order was sent, and no answer came. Order it again to find out: it is sent as the same
          request, and Partner Center orders it once.
        </Notice>
      )}
      {checkout.error && (
        <CheckoutFailed
          error={checkout.error}
          onReadAgain={async () => {
            await onReadAgain()
            checkout.reset()
          }}
          onRetry={() => checkout.mutate(cart.version)}
        />
      )}
      <div className={classes.actions}>
        <Button
          size="md"
          disabled={count === 0 || isUnderway}
          loading={checkout.isPending}
          onClick={() => checkout.mutate(cart.version)}
        >
          {isUnknown ? 'Order again' : words(count, cart.lines.length)}
        </Button>
        <span className={classes.hint}>
          {count === 0
            ? 'Nothing of this can be ordered. Change the cart first.'
            : 'The order is binding. Licences can be cancelled for seven days.'}
        </span>
      </div>
    </div>
  )
}

function words(count: number, all: number): string {
  return count === 0 || count === all ? 'Place the order' : `Order ${count} of ${all} lines`
}
