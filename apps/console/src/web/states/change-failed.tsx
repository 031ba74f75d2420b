import { Button } from '@mantine/core'
import { hasFailed } from '../data/failure.ts'
import { Failed } from './failed.tsx'
import { Notice } from './notice.tsx'

/** What {@link ChangeFailed} shows. */
export interface ChangeFailedProps {
  readonly error: unknown
  /** What was changed: `relationship`. */
  readonly what: string
  /** Takes the version that there is now; what was typed stays. */
  readonly onReadAgain: () => void
  readonly onRetry: () => void
}

/** Why a change of what somebody saw did not work: somebody else was faster, or anything else. */
export function ChangeFailed({ error, what, onReadAgain, onRetry }: ChangeFailedProps) {
  if (!hasFailed(error, 'changed-meanwhile')) return <Failed error={error} onRetry={onRetry} />
  return (
    <Notice
      tone="caution"
      title="Changed meanwhile"
      action={
        <Button size="xs" variant="default" onClick={onReadAgain}>
          Read it again
        </Button>
      }
    >
      Somebody changed this {what} since it was read. What you typed stays.
    </Notice>
  )
}
