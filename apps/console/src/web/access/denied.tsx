import { Button, Code } from '@mantine/core'
import { labels } from '@partnergate/core'
import { useLocation } from 'react-router'
import type { Denial } from '../../shared/denial.ts'
import { Explanation } from '../ui/explanation.tsx'
import { Mark } from '../ui/mark.tsx'
import classes from './denied.module.css'
import { LogLink } from './log-link.tsx'
import { signInAddress } from './sign-in-address.ts'

/** What {@link Denied} shows. */
export interface DeniedProps {
  readonly denial: Denial
  /** Leaves out the button that steps up, where it was tried already. */
  readonly withoutStepUp?: boolean
  /** Of the call that was denied: the log has it under this. */
  readonly correlationId?: string | undefined
}

/** Why something is denied: which rule, which row, and what to do. */
export function Denied({ denial, withoutStepUp = false, correlationId }: DeniedProps) {
  const { pathname, search } = useLocation()
  const { message, remedy, reference, stepUp } = denial
  return (
    <section className={classes.denied} aria-label="Denied">
      <Mark tone="denied" strong>
        {titleOf(denial)}
      </Mark>
      <dl className={classes.facts}>
        {factsOf(denial).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Code>{value}</Code>
            </dd>
          </div>
        ))}
      </dl>
      <Explanation message={message} remedy={remedy} reference={reference} />
      {correlationId !== undefined && (
        <p className={classes.log}>
          <LogLink correlationId={correlationId} />
        </p>
      )}
      {stepUp && !withoutStepUp && (
        <Button component="a" href={signInAddress({ to: pathname + search, stepUp: true })}>
          Sign in with Microsoft Entra MFA
        </Button>
      )}
    </section>
  )
}

function titleOf({ subject, origin }: Denial): string {
  if ('page' in subject) return `${labels.pages[subject.page]} does not open`
  return origin === 'service' ? 'Refused by Partner Center' : 'Stopped before it was sent'
}

function factsOf({ subject, row, cell, mfa, reason, edition }: Denial): [string, string][] {
  const facts: [string, string | undefined][] = [
    'page' in subject ? ['Page', subject.page] : ['Call', subject.operation],
    ['Row', row],
    ['Column', mfa],
    ['Cell', cell],
    ['Reason', reason],
    ['Edition', edition],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
}
