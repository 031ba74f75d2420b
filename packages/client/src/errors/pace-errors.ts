import { PartnerCenterError } from './partner-center-error.ts'

/** As many calls wait for their turn as `pace.maxQueue` allows. This one was not sent. */
export class QueueFullError extends PartnerCenterError {
  override readonly name = 'QueueFullError'
  readonly code = 'ERR_QUEUE_FULL'
}

/** The store that the pace is shared through failed, and `pace.onStoreFailure` is `'fail'`. The call was not sent. */
export class PaceStoreError extends PartnerCenterError {
  override readonly name = 'PaceStoreError'
  readonly code = 'ERR_PACE_STORE'
}
