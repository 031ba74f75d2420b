import { Button, Progress, VisuallyHidden } from '@mantine/core'
import type { FeedState, LineFeed } from './line-feed.ts'
import classes from './line-set-view.module.css'

const counts = new Intl.NumberFormat()
const preparing = 'Microsoft prepares them, which can take minutes'

/** How many line items have arrived, and the button that stops them or lets them go on. */
export function LineProgress({
  state,
  feed,
}: {
  readonly state: FeedState
  readonly feed: LineFeed
}) {
  const { status, arrived, total, shown, isPreparing } = state
  const all = total ?? arrived
  const share = status === 'done' ? 100 : (arrived / Math.max(1, all)) * 100
  return (
    <div className={classes.progress}>
      <p className={classes.count}>
        {shown.length < arrived && `${counts.format(shown.length)} match of `}
        {isPreparing
          ? preparing
          : `${counts.format(arrived)}${total !== undefined && status !== 'done' ? ` of ${counts.format(total)}` : ''} line items`}
      </p>
      <Progress value={share} size="sm" aria-label="Line items that have arrived" />
      {/* Every page would be too much to be read out: only how it begins and ends. */}
      <VisuallyHidden role="status">{words(state)}</VisuallyHidden>
      {status === 'reading' && (
        <Button size="compact-xs" variant="subtle" onClick={feed.stop}>
          Stop
        </Button>
      )}
      {status === 'stopped' && (
        <Button size="compact-xs" variant="subtle" onClick={feed.start}>
          Go on
        </Button>
      )}
    </div>
  )
}

function words({ status, arrived, isPreparing }: FeedState): string {
  if (status === 'done') return `All ${counts.format(arrived)} line items have arrived`
  if (status === 'failed') return `Broken off after ${counts.format(arrived)} line items`
  if (status === 'stopped') return `Stopped after ${counts.format(arrived)} line items`
  return isPreparing ? preparing : 'Line items are arriving'
}
