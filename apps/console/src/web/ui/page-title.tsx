import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './page-title.module.css'

/** What a {@link PageTitle} shows. */
export interface PageTitleProps {
  readonly title: string
  readonly lead?: ReactNode
  /** At the end of the title's line: what can be done on the page. */
  readonly actions?: ReactNode
}

/** Whether a page was shown before this one: the first keeps the focus where the browser put it. */
let isFirst = true

/** A page's heading. It gets the focus when the page is gone to, so that screen readers read it, and names the tab. */
export function PageTitle({ title, lead, actions }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Partnergate`
  }, [title])
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
    isFirst = false
  }, [])
  return (
    <div className={classes.bar}>
      <div>
        <Title order={1} size="h2" ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
