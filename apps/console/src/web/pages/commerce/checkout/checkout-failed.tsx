import { Failure } from '../../../data/failure.ts'
import { ChangeFailed } from '../../../states/change-failed.tsx'
import { Notice } from '../../../states/notice.tsx'

/** What {@link CheckoutFailed} shows. */
export interface CheckoutFailedProps {
  readonly error: unknown
  readonly onReadAgain: () => void
  readonly onRetry: () => void
}

/** Partner Center's code for a customer that has not accepted the agreement. */
const agreementMissing = '13605'

/** Why nothing was ordered, and what to do. */
export function CheckoutFailed({ error, onReadAgain, onRetry }: CheckoutFailedProps) {
  const problem = error instanceof Failure ? error.problem : undefined
  if (problem?.serviceCode === agreementMissing) {
    return (
      <Notice tone="denied" title="The agreement is missing">
        {problem.detail} Confirm above that the customer accepted it, and then order again.
      </Notice>
    )
  }
  return <ChangeFailed error={error} what="cart" onReadAgain={onReadAgain} onRetry={onRetry} />
}
