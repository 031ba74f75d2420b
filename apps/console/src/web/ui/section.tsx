import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

/** What a {@link Section} shows. */
export interface SectionProps {
  readonly title: string
  /** A line below the title. */
  readonly lead?: ReactNode
  /** At the end of the title's line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A card with a heading, which is also its name for screen readers. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <header className={classes.header}>
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {aside && <div className={classes.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  )
}
