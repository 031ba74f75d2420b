import type { ReactNode } from 'react'
import classes from './figures.module.css'

/** A row of {@link Figure}s, one below the other where there is little room. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <dl className={classes.figures}>{children}</dl>
}

/** What a {@link Figure} shows. */
export interface FigureProps {
  readonly name: string
  readonly value: ReactNode
  /** A line below. */
  readonly note?: ReactNode
  /** The one that counts. */
  readonly isMain?: boolean
}

/** An amount or a date, with its name. */
export function Figure({ name, value, note, isMain = false }: FigureProps) {
  return (
    <div className={classes.figure} data-main={isMain || undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  )
}
