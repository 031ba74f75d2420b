import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from 'react-router'
import { hasFailed } from '../../../data/failure.ts'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { Notice } from '../../../states/notice.tsx'
import { CommerceTitle } from '../commerce-title.tsx'
import { cartOf, catalogFor, checkoutOf } from '../paths.ts'
import { CartContent } from './cart-content.tsx'
import { cartQuery, openCartQuery } from './cart-query.ts'

/** What is about to be ordered for a customer; without a cart in the address, the one that is being filled. */
export default function CartPage() {
  const { customerId = '', cartId } = useParams()
  return (
    <>
      <CommerceTitle
        title="Cart"
        customerId={customerId}
        actions={
          <Button component={Link} to={catalogFor(customerId)} variant="default">
            Add more
          </Button>
        }
      />
      {cartId === undefined ? (
        <OpenCart customerId={customerId} />
      ) : (
        <NamedCart customerId={customerId} cartId={cartId} />
      )}
    </>
  )
}

function OpenCart({ customerId }: { readonly customerId: string }) {
  const query = useQuery({ ...openCartQuery(customerId), refetchOnMount: 'always' })
  return (
    <Answer query={query} what="the cart" lines={8}>
      {({ cart, hasExpired }) =>
        cart ? (
          <Navigate to={cartOf(customerId, cart.id)} replace />
        ) : (
          <NothingIn customerId={customerId} hasExpired={hasExpired} />
        )
      }
    </Answer>
  )
}

function NamedCart({
  customerId,
  cartId,
}: {
  readonly customerId: string
  readonly cartId: string
}) {
  const query = useQuery(cartQuery(customerId, cartId))
  // Partner Center does not tell a cart that is gone from one that never was.
  if (!query.data && hasFailed(query.error, 'not-found')) {
    return <NothingIn customerId={customerId} hasExpired />
  }
  return (
    <Answer query={query} what="the cart" lines={8}>
      {cart => {
        if (cart.isOrdered) {
          return (
            <Notice
              tone="allowed"
              title="Ordered"
              action={
                <Button component={Link} to={checkoutOf(customerId, cartId)} size="xs">
                  See what came of it
                </Button>
              }
            >
              This cart has been ordered and does not change any more.
            </Notice>
          )
        }
        if (cart.lines.length === 0) return <NothingIn customerId={customerId} />
        return <CartContent customerId={customerId} cart={cart} onReadAgain={query.refetch} />
      }}
    </Answer>
  )
}

interface NothingInProps {
  readonly customerId: string
  readonly hasExpired?: boolean
}

function NothingIn({ customerId, hasExpired = false }: NothingInProps) {
  return (
    <Empty title={hasExpired ? 'The cart is gone' : 'Nothing in the cart yet'}>
      <p>
        {hasExpired
          ? 'Partner Center keeps a cart for seven days after its last change.'
          : 'What you add in the catalog waits here until it is ordered.'}
      </p>
      <Button component={Link} to={catalogFor(customerId)}>
        Go to the catalog
      </Button>
    </Empty>
  )
}
