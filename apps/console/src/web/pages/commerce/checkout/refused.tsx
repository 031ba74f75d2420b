import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { RefusedView } from '../../../../shared/carts.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { Record as Row } from '../../../ui/record.tsx'
import { Section } from '../../../ui/section.tsx'
import { cartsKey } from '../cart/cart-query.ts'
import { cartOf } from '../paths.ts'
import classes from './review.module.css'

/** What {@link Refused} shows. */
export interface RefusedProps {
  readonly customerId: string
  readonly cartId: string
  readonly refused: readonly RefusedView[]
}

/** What was not ordered and why, and a new cart for it. */
export function Refused({ customerId, cartId, refused }: RefusedProps) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const rest = useMutation({
    mutationFn: () =>
      ask(
        api.customers[':customerId'].carts[':cartId'].rest.$post({
          param: { customerId, cartId },
          json: {},
        }),
      ),
    onSuccess: async cart => {
      await client.invalidateQueries({ queryKey: cartsKey(customerId) })
      await navigate(cartOf(customerId, cart.id))
    },
  })
  return (
    <Section
      title="Not ordered"
      lead="Nothing is charged for this."
      aside={
        <Button size="xs" loading={rest.isPending} onClick={() => rest.mutate()}>
          Put it into a new cart
        </Button>
      }
    >
      <ul className={classes.refused}>
        {refused.map(({ group, code, description, titles }) => (
          <li key={group}>
            <Row name={titles.join(', ') || `Order group ${group}`} facts={[`Code ${code}`]}>
              <p className={classes.wrong}>{description}</p>
            </Row>
          </li>
        ))}
      </ul>
      {rest.error && <Failed error={rest.error} onRetry={() => rest.mutate()} />}
    </Section>
  )
}
