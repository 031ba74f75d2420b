import { UnstyledButton } from '@mantine/core'
import { type Decision, explain, labels, type MfaKind, mfaKinds, policy } from '@partnergate/core'
import { useId, useState } from 'react'
import { Explanation } from '../../../ui/explanation.tsx'
import { ChevronIcon } from '../../../ui/icons.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { CellReasons } from './cell-reasons.tsx'
import classes from './scenario-table.module.css'
import { cellTones } from './tones.ts'

/** What a {@link PolicyRow} shows. */
export interface PolicyRowProps {
  readonly decision: Decision
  /** The persona's column; an application has none. */
  readonly own: MfaKind | undefined
  /** Whether the partner holds a granted MFA exception. */
  readonly exception: boolean
  /** Whether the verdict turned with the last change. */
  readonly hasTurned: boolean
}

/** One scenario: its cells, the persona's verdict and, opened, the explanation. */
export function PolicyRow({ decision, own, exception, hasTurned }: PolicyRowProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { scenario, workload, edition, allowed, reason } = decision
  const row = policy[edition][workload][scenario]
  return (
    <tbody data-scenario={scenario} data-turned={hasTurned || undefined}>
      <tr>
        <th scope="row">
          <UnstyledButton
            className={classes.scenario}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <span className={classes.chevron} data-open={isOpen || undefined}>
              <ChevronIcon />
            </span>
            <span>
              {labels.scenarios[scenario]}
              <span className={classes.id}>{scenario}</span>
              <span className={classes.shortReason} aria-hidden="true">
                {reason}
              </span>
            </span>
          </UnstyledButton>
        </th>
        {mfaKinds.map(kind => (
          <td key={kind} className={classes.cell} data-own={kind === own || undefined}>
            <Mark tone={cellTones[row[kind]]} compact>
              {labels.cells[row[kind]]}
            </Mark>
          </td>
        ))}
        <td className={classes.verdict}>
          <Mark tone={allowed ? 'allowed' : 'denied'} strong compact>
            {allowed ? 'Allowed' : 'Denied'}
          </Mark>
          <span className={classes.id}>{reason}</span>
        </td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        <td colSpan={mfaKinds.length + 2} className={classes.explanation}>
          <Explanation {...explain(decision)} />
          {isOpen && <CellReasons decision={decision} exception={exception} />}
        </td>
      </tr>
    </tbody>
  )
}
