import { VisuallyHidden } from '@mantine/core'
import classes from './states.module.css'

/** What {@link Loading} stands for. */
export interface LoadingProps {
  /** What is on its way. */
  readonly what: string
  /** Lines that it will take, so that nothing jumps. */
  readonly lines?: number
}

/** The outline of something that is on its way. */
export function Loading({ what, lines = 6 }: LoadingProps) {
  return (
    <div>
      <VisuallyHidden role="status">Loading {what}</VisuallyHidden>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of an outline are all alike
          <div key={line} className={classes.line} />
        ))}
      </div>
    </div>
  )
}
