import { VisuallyHidden } from '@mantine/core'
import type { Choice } from './choice.ts'
import classes from './choice-summary.module.css'
import { turnsInWords, type Verdict, verdictsOn } from './verdicts.ts'
import { personaName } from './words.ts'

/** What a {@link ChoiceSummary} shows. */
export interface ChoiceSummaryProps {
  readonly choice: Choice
  readonly turns: readonly Verdict[] | undefined
}

/** Who it is, what that comes to, and what the last change turned. Screen readers hear it whenever it changes. */
export function ChoiceSummary({ choice, turns }: ChoiceSummaryProps) {
  const verdicts = verdictsOn(choice)
  const pages = verdicts.filter(({ id }) => id.startsWith('page/'))
  const scenarios = verdicts.filter(verdict => !pages.includes(verdict))
  return (
    <div className={classes.summary} role="status" aria-label="What the choice comes to">
      <p className={classes.name}>{personaName(choice.persona)}</p>
      <p className={classes.counts}>
        may do <strong>{allowedOf(scenarios)}</strong> of {scenarios.length} scenarios and open{' '}
        <strong>{allowedOf(pages)}</strong> of {pages.length} pages
      </p>
      <p className={classes.turns}>
        {turns
          ? `${turns.length} turned with the last change, and are framed.`
          : 'Change something, and see what turns.'}
      </p>
      {turns && <VisuallyHidden>{turnsInWords(turns)}</VisuallyHidden>}
    </div>
  )
}

function allowedOf(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ allowed }) => allowed).length
}
