import {
  type Decision,
  decide,
  evidenceFromClaims,
  explain,
  type MfaKind,
  mfaKinds,
} from '@partnergate/core'
import { Mark } from '../../../ui/mark.tsx'
import { mfaNames } from '../words.ts'
import classes from './cell-reasons.module.css'

const proving: Readonly<Record<MfaKind, readonly string[]>> = {
  entra: ['pwd', 'mfa'],
  'third-party': ['fed', 'mfa'],
  none: ['pwd'],
}

/** What {@link CellReasons} show. */
export interface CellReasonsProps {
  readonly decision: Decision
  /** Whether the partner holds a granted MFA exception. */
  readonly exception: boolean
}

/** What each cell of a row comes to for a user, and why. */
export function CellReasons({ decision, exception }: CellReasonsProps) {
  const { scenario, workload, edition } = decision
  return (
    <ul className={classes.list} aria-label="Each kind of MFA">
      {mfaKinds.map(kind => {
        const evidence = evidenceFromClaims({ idtyp: 'user', amr: proving[kind] })
        const cell = decide({ scenario, workload, edition, exception, evidence })
        return (
          <li key={kind} data-kind={kind}>
            <span className={classes.kind}>{mfaNames[kind]}</span>
            <Mark tone={cell.allowed ? 'allowed' : 'denied'}>{cell.reason}</Mark>
            <span className={classes.why}>{explain(cell).message}</span>
          </li>
        )
      })}
    </ul>
  )
}
