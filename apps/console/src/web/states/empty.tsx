import type { ReactNode } from 'react'
import classes from './states.module.css'

/** What {@link Empty} says. */
export interface EmptyProps {
  readonly title: string
  /** What would be here, or how something comes to be here. */
  readonly children?: ReactNode
}

/** There is nothing yet, and that is fine. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.emptyTitle}>{title}</p>
      {children && <div>{children}</div>}
    </div>
  )
}
