import { Button, Code, SegmentedControl } from '@mantine/core'
import type { GuardMode } from '@partnergate/client'
import { type Evidence, labels } from '@partnergate/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { guardModes, type TrialRow, trials } from '../../../../shared/trials.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'
import { Field } from '../../../ui/field.tsx'
import { Section } from '../../../ui/section.tsx'
import { EnforcementPhase } from './enforcement-phase.tsx'
import classes from './try-calls.module.css'

const guardNames: Readonly<Record<GuardMode, string>> = {
  enforce: 'Enforce',
  warn: 'Warn',
  off: 'Off',
}

const guardHints: Readonly<Record<GuardMode, string>> = {
  enforce: 'Denied calls are stopped before they are sent.',
  warn: 'Denied calls are sent, with a warning.',
  off: 'Denied calls are sent.',
}

/** What {@link TryCalls} need. */
export interface TryCallsProps {
  /** What the sign-in proves. */
  readonly evidence: Evidence
  /** Whether the service is a mock, whose phase can be chosen. */
  readonly isDemo: boolean
  /** Hears under which correlation id the log has a call that was tried. */
  readonly onTried: (correlationId: string) => void
}

/** A call for each row of the policy, to be made as who is signed in. */
export function TryCalls({ evidence, isDemo, onTried }: TryCallsProps) {
  const [guard, setGuard] = useState<GuardMode>('enforce')
  const trial = useMutation({
    mutationFn: (row: TrialRow) => ask(api.workbench.trials.$post({ json: { row, guard } })),
    onSuccess: ({ correlationId }) => onTried(correlationId),
  })
  return (
    <Section
      title="Try a call"
      lead={`One for each row of the policy, with your own sign-in: ${evidenceWords(evidence)}. They only read.`}
    >
      <div className={classes.choices}>
        <Field label="Guard" hint={guardHints[guard]}>
          {labelId => (
            <SegmentedControl
              aria-labelledby={labelId}
              fullWidth
              size="xs"
              data={guardModes.map(value => ({ value, label: guardNames[value] }))}
              value={guard}
              onChange={setGuard}
            />
          )}
        </Field>
        {isDemo && <EnforcementPhase />}
      </div>
      <ul className={classes.list}>
        {trials.map(({ row, title }) => {
          const isPending = trial.isPending && trial.variables === row
          return (
            <li key={row} className={classes.trial}>
              <div>
                <span className={classes.title}>{title}</span>
                <Code className={classes.row}>{row}</Code>
              </div>
              <Button
                size="xs"
                variant="default"
                aria-label={`Send: ${title}`}
                aria-busy={isPending}
                onClick={() => trial.mutate(row)}
              >
                Send
              </Button>
            </li>
          )
        })}
      </ul>
      {trial.error && trial.variables && (
        <Failed error={trial.error} onRetry={() => trial.mutate(trial.variables)} />
      )}
    </Section>
  )
}

function evidenceWords({ mfa, basis, amr }: Evidence): string {
  const kind = labels.mfaKinds[mfa]
  return basis === 'amr' ? `${kind}, shown by the token (amr ${amr.join(', ')})` : kind
}
