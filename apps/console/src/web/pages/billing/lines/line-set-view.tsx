import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Empty } from '../../../states/empty.tsx'
import { Failed } from '../../../states/failed.tsx'
import { save } from '../save.ts'
import { csvOf } from './csv.ts'
import type { OpenLines } from './line-feed.ts'
import { LineProgress } from './line-progress.tsx'
import classes from './line-set-view.module.css'
import { LineSums } from './line-sums.tsx'
import { LineTable } from './line-table.tsx'
import { useLineFeed } from './use-line-feed.ts'

/** What a {@link LineSetView} shows. */
export interface LineSetViewProps {
  /** What is streamed; another one needs another `key`. */
  readonly open: OpenLines
  /** What the items are saved as, without the ending. */
  readonly name: string
  /** The currency that they are expected in. */
  readonly currency: string
}

/** A set of line items as they come: how far it is, what they add up to, and the items themselves. */
export function LineSetView({ open, name, currency }: LineSetViewProps) {
  const { feed, state } = useLineFeed(open)
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
          onClick={() => save(csvOf(shown), `${name}.csv`)}
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
