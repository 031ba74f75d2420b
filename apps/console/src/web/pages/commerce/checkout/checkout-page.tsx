import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { Answer } from '../../../states/answer.tsx'
import { Notice } from '../../../states/notice.tsx'
import { cartQuery } from '../cart/cart-query.ts'
import { CommerceTitle } from '../commerce-title.tsx'
import { cartOf } from '../paths.ts'
import { checkoutQuery } from './checkout-query.ts'
import { OrderedBefore } from './ordered-before.tsx'
import { Outcome } from './outcome.tsx'
import { Review } from './review.tsx'
import { useCheckout } from './use-checkout.ts'

/** The last look at what is ordered, and what came of it. */
export default function CheckoutPage() {
  const { customerId = '', cartId = '' } = useParams()
  const query = useQuery(checkoutQuery(customerId, cartId))
  const cart = useQuery({ ...cartQuery(customerId, cartId), enabled: query.data?.state !== 'done' })
  const checkout = useCheckout(customerId, cartId)
  const { data } = query
  if (data?.state === 'done') {
    return <Outcome customerId={customerId} cartId={cartId} checkout={data} />
  }
  return (
    <>
      <CommerceTitle
        title="Review the order"
        customerId={customerId}
        actions={
          <Button component={Link} to={cartOf(customerId, cartId)} variant="default">
            Change the cart
          </Button>
        }
      />
      <Answer query={query} what="the checkout" lines={8}>
        {({ state }) => (
          <>
            {state === 'underway' && !checkout.isPending && (
              <Notice tone="neutral" title="Being ordered">
                The order is on its way. This page goes on when it has arrived.
              </Notice>
            )}
            <Answer query={cart} what="the cart" lines={8}>
              {shown =>
                shown.isOrdered && state === 'none' ? (
                  <OrderedBefore customerId={customerId} />
                ) : (
                  <Review
                    customerId={customerId}
                    cart={shown}
                    isUnknown={state === 'unknown'}
                    isUnderway={state === 'underway'}
                    checkout={checkout}
                    onReadAgain={() => cart.refetch()}
                  />
                )
              }
            </Answer>
          </>
        )}
      </Answer>
    </>
  )
}
