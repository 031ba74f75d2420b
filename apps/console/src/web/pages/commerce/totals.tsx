import { Fragment } from 'react'
import type { TotalView } from '../../../shared/carts.ts'
import classes from './totals.module.css'
import { cycleWords, money } from './words.ts'

/** What {@link Totals} adds up. */
export interface TotalsProps {
  readonly totals: readonly TotalView[]
}

/** What lines cost for one billing period of each, for every currency. */
export function Totals({ totals }: TotalsProps) {
  return (
    <dl className={classes.totals} aria-label="Totals">
      {totals.length === 0 && (
        <div className={classes.sum}>
          <dt>Total</dt>
          <dd>–</dd>
        </div>
      )}
      {totals.map(({ currency, amount, parts }) => (
        <Fragment key={currency}>
          {parts.length > 1 &&
            parts.map(part => (
              <div key={part.billingCycle} className={classes.part}>
                <dt>{cycleWords(part.billingCycle)}</dt>
                <dd>{money({ currency, amount: part.amount })}</dd>
              </div>
            ))}
          <div className={classes.sum}>
            <dt>
              {parts.length === 1
                ? `Total, ${cycleWords(parts[0]?.billingCycle ?? '')}`
                : 'First bills together'}
            </dt>
            <dd>{money({ currency, amount })}</dd>
          </div>
        </Fragment>
      ))}
    </dl>
  )
}
