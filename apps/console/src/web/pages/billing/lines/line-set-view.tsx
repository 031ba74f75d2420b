import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import type { LineSet } from '../../../../shared/billing.ts'
import { Empty } from '../../../states/empty.tsx'
import { Failed } from '../../../states/failed.tsx'
import { save } from '../save.ts'
import { csvOf } from './csv.ts'
import { LineProgress } from './line-progress.tsx'
import classes from './line-set-view.module.css'
import { LineSums } from './line-sums.tsx'
import { LineTable } from './line-table.tsx'
import { useLineFeed } from './use-line-feed.ts'

/** What a {@link LineSetView} shows. */
export interface LineSetViewProps {
  readonly invoiceId: string
  readonly set: LineSet
  /** The invoice's currency. */
  readonly currency: string
}

/** A set of line items as they come: how far it is, what they add up to, and the items themselves. */
export function LineSetView({ invoiceId, set, currency }: LineSetViewProps) {
  const { feed, state } = useLineFeed(invoiceId, set)
  const { status, error, arrived, shown, sums } = state
  const filter = useDebouncedCallback(feed.filter, 200)
  if (status === 'done' && arrived === 0) return <Empty title="No line items of this kind" />
  return (
    <div className={classes.view}>
      <div className={classes.bar}>
        <TextInput
          type="search"
          label="Filter"
          description="Customer or product"
          onChange={({ currentTarget }) => filter(currentTarget.value)}
        />
        <LineProgress state={state} feed={feed} />
        <Button
          size="xs"
          variant="default"
          disabled={shown.length === 0}
          onClick={() => save(csvOf(shown), `${invoiceId}_${set.type}.csv`)}
        >
          Save as CSV
        </Button>
      </div>
      {status === 'failed' && (
        <div>
          <Failed error={error} onRetry={feed.start} />
          {arrived > 0 && (
            <p className={classes.kept}>What has arrived stays; trying again goes on after it.</p>
          )}
        </div>
      )}
      <LineSums sums={sums} fallback={currency} />
      {shown.length === 0 && arrived > 0 ? (
        <Empty title="Nothing of this name">No line item that has arrived matches.</Empty>
      ) : (
        <LineTable lines={shown} />
      )}
    </div>
  )
}
