import type { CartLineView } from '../../../../shared/carts.ts'
import { cycleWords, money, termWords } from '../words.ts'
import classes from './review.module.css'

/** What {@link ReviewLines} lists. */
export interface ReviewLinesProps {
  readonly lines: readonly CartLineView[]
  /** Groups that are refused as a whole, for one line of them. */
  readonly broken: ReadonlySet<string>
}

/** What is ordered, line by line. */
export function ReviewLines({ lines, broken }: ReviewLinesProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Product</th>
          <th scope="col" data-number>
            Quantity
          </th>
          <th scope="col">Term</th>
          <th scope="col" data-number>
            Price
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.id}>
            <td>
              {line.title}
              {line.friendlyName !== '' && (
                <span className={classes.quiet}>“{line.friendlyName}”</span>
              )}
              {line.promotion && <span className={classes.quiet}>{line.promotion.name}</span>}
              {line.id.includes('.') && (
                <span className={classes.quiet}>add-on to the line before</span>
              )}
              {line.error && <span className={classes.wrong}>{line.error.description}</span>}
              {!line.error && broken.has(line.group) && (
                <span className={classes.wrong}>Stays behind with the line it is billed with.</span>
              )}
            </td>
            <td data-number>{line.quantity}</td>
            <td>
              {[line.term && termWords(line.term), cycleWords(line.billingCycle)]
                .filter(Boolean)
                .join(', ')}
            </td>
            <td data-number>{line.price ? money(line.price) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
