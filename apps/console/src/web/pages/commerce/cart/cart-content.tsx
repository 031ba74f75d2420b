import { Button, VisuallyHidden } from '@mantine/core'
import { Link } from 'react-router'
import type { CartView } from '../../../../shared/carts.ts'
import { checkoutOf } from '../paths.ts'
import { Totals } from '../totals.tsx'
import classes from './cart-content.module.css'
import { LineCard } from './line-card.tsx'

/** What {@link CartContent} shows. */
export interface CartContentProps {
  readonly customerId: string
  readonly cart: CartView
  readonly onReadAgain: () => unknown
}

const times = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** The lines of a cart, what they cost, and the way on. */
export function CartContent({ customerId, cart, onReadAgain }: CartContentProps) {
  const { lines, expires, totals } = cart
  const wrong = lines.filter(({ error }) => error).length
  return (
    <div className={classes.columns}>
      <VisuallyHidden component="h2">Lines</VisuallyHidden>
      <ul className={classes.lines} aria-label="Lines of the cart">
        {lines.map(line => (
          <li key={`${lines.length} ${line.id}`}>
            <LineCard customerId={customerId} cart={cart} line={line} onReadAgain={onReadAgain} />
          </li>
        ))}
      </ul>
      <aside className={classes.summary} aria-label="Summary">
        <Totals totals={totals} />
        {wrong > 0 && (
          <p className={classes.wrong}>
            {wrong === 1 ? 'One line' : `${wrong} lines`} cannot be ordered as{' '}
            {wrong === 1 ? 'it is' : 'they are'}. The total has neither{' '}
            {wrong === 1 ? 'it' : 'them'} nor what is billed alike.
          </p>
        )}
        <Button component={Link} to={checkoutOf(customerId, cart.id)} fullWidth>
          Review the order
        </Button>
        {expires && (
          <p className={classes.hint}>
            Partner Center keeps this cart until {times.format(new Date(expires))}. A change keeps
            it for seven more days.
          </p>
        )}
      </aside>
    </div>
  )
}
