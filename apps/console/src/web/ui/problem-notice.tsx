import { Button } from '@mantine/core'
import classes from './problem-notice.module.css'

/** What a {@link ProblemNotice} says. */
export interface ProblemNoticeProps {
  readonly problem: string
  readonly onRetry: () => void
}

/** Says what went wrong, above everything else, so that nothing moves. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  return (
    <div role="alert" className={classes.notice}>
      <p className={classes.text}>
        <strong>That did not work.</strong> {problem}
      </p>
      <Button size="xs" variant="default" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}
