import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './record.module.css'

/** What a {@link Record} shows. */
export interface RecordProps {
  readonly name: string
  /** At the end of the name's line: how it stands. */
  readonly mark?: ReactNode
  /** A line of what else is known; what is empty is left out. */
  readonly facts?: readonly (string | false | undefined)[]
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** One thing of a list, with what can be done about it. */
export function Record({ name, mark, facts = [], actions, children }: RecordProps) {
  return (
    <article className={classes.record} aria-label={name}>
      <header className={classes.header}>
        <h3 className={classes.name}>{name}</h3>
        {mark}
      </header>
      {facts.some(Boolean) && <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>}
      {children}
      {actions && <div className={classes.actions}>{actions}</div>}
    </article>
  )
}

/** What a {@link RecordList} shows. */
export interface RecordListProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[]
  /** For screen readers, where no heading is above the list. */
  readonly title?: string
  readonly children: (item: Item) => ReactNode
}

/** A list of {@link Record}s. */
export function RecordList<Item extends { readonly id: string }>({
  items,
  title,
  children,
}: RecordListProps<Item>) {
  return (
    <>
      {title !== undefined && <VisuallyHidden component="h2">{title}</VisuallyHidden>}
      <ul className={classes.list}>
        {items.map(item => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
    </>
  )
}
