import type { ReactNode } from 'react'
import { Mark, type Tone } from '../ui/mark.tsx'
import classes from './states.module.css'

/** What a {@link Notice} says. */
export interface NoticeProps {
  readonly tone: Tone
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Says how things are, in the place where something else was expected. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  return (
    <div role={tone === 'neutral' ? 'status' : 'alert'} className={classes.notice} data-tone={tone}>
      <Mark tone={tone} strong>
        {title}
      </Mark>
      {children && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  )
}
