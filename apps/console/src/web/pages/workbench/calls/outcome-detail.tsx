import { Code } from '@mantine/core'
import type { CallOutcome } from '../../../../shared/outcome.ts'
import { Explanation } from '../../../ui/explanation.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { personaName } from '../session/words.ts'
import { DriftBadge } from './drift-badge.tsx'
import classes from './outcome-detail.module.css'
import { callVerdict, guardVerdict, serviceVerdict } from './words.ts'

/** One call's outcome in full; before there is one, what to expect here. */
export function OutcomeDetail({ outcome }: { readonly outcome: CallOutcome | undefined }) {
  if (!outcome) {
    return (
      <div className={classes.empty}>
        <p className={classes.emptyTitle}>No call yet</p>
        <p>
          Send one: you see what the guard says of it, and what the service answers if it is asked.
        </p>
      </div>
    )
  }
  const { operation, persona, guard, reached, service, drift } = outcome
  const verdict = callVerdict(outcome)
  return (
    <article className={classes.detail} data-tone={verdict.tone}>
      <header className={classes.header}>
        <Mark tone={verdict.tone} strong>
          {verdict.words}
        </Mark>
        {drift && <DriftBadge />}
      </header>
      <dl className={classes.facts}>
        <dt>Call</dt>
        <dd>
          <Code>{operation}</Code>
        </dd>
        <dt>Persona</dt>
        <dd>{personaName(persona)}</dd>
        <dt>Row</dt>
        <dd>
          <Code>{guard.scenario}</Code>
          {guard.cell && <span>cell {guard.cell}</span>}
        </dd>
        <dt>Guard</dt>
        <dd>
          <Mark {...guardVerdict(outcome)}>{guardVerdict(outcome).words}</Mark>
          {guard.reason && <Code>{guard.reason}</Code>}
        </dd>
        <dt>Service</dt>
        <dd>
          <Mark {...serviceVerdict(outcome)}>{serviceVerdict(outcome).words}</Mark>
          <span>{reached === 1 ? '1 request' : `${reached} requests`} reached it</span>
        </dd>
      </dl>
      <Explanation
        message={service?.verdict === 'failed' ? (service.message ?? guard.message) : guard.message}
        remedy={guard.verdict === 'denied' ? guard.remedy : undefined}
        reference={guard.reference}
      />
    </article>
  )
}
