import type { LoggedCall } from '../../../../shared/call-log.ts'
import classes from './call-list.module.css'
import { CallRow } from './call-row.tsx'

/** What a {@link CallList} shows. */
export interface CallListProps {
  readonly calls: readonly LoggedCall[]
  /** Correlation id of the call to show in full. */
  readonly chosen: string | undefined
}

/** Calls, the latest first. */
export function CallList({ calls, chosen }: CallListProps) {
  return (
    <div className={classes.log}>
      <div className={classes.head} aria-hidden="true">
        <span>Time</span>
        <span>Call</span>
        <span>Row</span>
        <span>Guard</span>
        <span>Service</span>
        <span className={classes.duration}>ms</span>
      </div>
      <ol className={classes.list} aria-label="Calls, the latest first" reversed>
        {calls.toReversed().map(call => (
          <CallRow key={call.id} call={call} isChosen={call.correlationId === chosen} />
        ))}
      </ol>
    </div>
  )
}
