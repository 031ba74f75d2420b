import { Anchor } from '@mantine/core'
import type { Reference } from '@partnergate/core'
import classes from './explanation.module.css'

/** What an {@link Explanation} shows. */
export interface ExplanationProps {
  readonly message: string
  readonly remedy?: string | undefined
  readonly reference?: Reference | undefined
}

/** Why it was decided so, what to do, and where it is written. */
export function Explanation({ message, remedy, reference }: ExplanationProps) {
  return (
    <dl className={classes.list}>
      <dt>Why</dt>
      <dd>{message}</dd>
      {remedy && (
        <>
          <dt>What to do</dt>
          <dd>{remedy}</dd>
        </>
      )}
      {reference && (
        <>
          <dt>Written in</dt>
          <dd>
            <Anchor href={reference.url} target="_blank" rel="noreferrer" size="sm" inherit>
              {reference.document}, {reference.section}
            </Anchor>
          </dd>
        </>
      )}
    </dl>
  )
}
