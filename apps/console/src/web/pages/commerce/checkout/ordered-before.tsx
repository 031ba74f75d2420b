import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Notice } from '../../../states/notice.tsx'

/** A cart that was ordered, by somebody else or long ago. */
export function OrderedBefore({ customerId }: { readonly customerId: string }) {
  return (
    <Notice
      tone="allowed"
      title="Ordered already"
      action={
        <Button component={Link} to={`/customers/${customerId}/orders`} size="xs">
          See the customer’s orders
        </Button>
      }
    >
      This cart has been ordered, by somebody else or some time ago. It is not ordered again.
    </Notice>
  )
}
