import {
  decide,
  type Edition,
  type Evidence,
  mfaKinds,
  scenarios,
  type Workload,
} from '@partnergate/core'
import { mfaNames } from '../words.ts'
import { PolicyRow } from './policy-row.tsx'
import classes from './scenario-table.module.css'

/** What a {@link ScenarioTable} shows. */
export interface ScenarioTableProps {
  readonly workload: Workload
  readonly evidence: Evidence
  readonly edition: Edition
  readonly exception: boolean
  /** What the column of the evidence is marked with. */
  readonly own: string
  /** Ids of the verdicts that turned with the last change, `partner-center/transact`. */
  readonly turned?: ReadonlySet<string>
}

/** The policy's table, with the column that the evidence is read in and the verdicts. */
export function ScenarioTable({ own: mark, turned, ...given }: ScenarioTableProps) {
  const { evidence, workload, exception } = given
  const own = evidence.subject === 'user' ? evidence.mfa : undefined
  return (
    <table className={classes.table} data-workload={workload}>
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          {mfaKinds.map(kind => (
            <th
              key={kind}
              scope="col"
              className={classes.cell}
              data-own={kind === own || undefined}
            >
              {mfaNames[kind]}
              {kind === own && <span className={classes.own}>{mark}</span>}
            </th>
          ))}
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      {scenarios.map(scenario => (
        <PolicyRow
          key={scenario}
          own={own}
          decision={decide({ ...given, scenario })}
          exception={exception}
          hasTurned={turned?.has(`${workload}/${scenario}`) ?? false}
        />
      ))}
    </table>
  )
}
