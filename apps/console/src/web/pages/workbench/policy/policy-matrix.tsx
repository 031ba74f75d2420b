import { SegmentedControl } from '@mantine/core'
import {
  decide,
  editionRules,
  labels,
  mfaKinds,
  scenarios,
  type Workload,
  workloads,
} from '@partnergate/core'
import { useState } from 'react'
import type { SessionView } from '../../../../shared/views.ts'
import { Section } from '../../../ui/section.tsx'
import { mfaNames } from '../session/words.ts'
import classes from './policy-matrix.module.css'
import { PolicyRow } from './policy-row.tsx'

const workloadChoices = workloads.map(value => ({
  value,
  label: value === 'partner-center' ? 'Partner Center' : 'Other workloads',
}))

/** The policy's table, with the persona's column and verdict. */
export function PolicyMatrix({ session }: { readonly session: SessionView }) {
  const [workload, setWorkload] = useState<Workload>('partner-center')
  const { settings, evidence } = session
  const { edition, exception } = settings
  const own = evidence.subject === 'user' ? evidence.mfa : undefined
  return (
    <Section
      title="What the policy says"
      lead={`${labels.workloads[workload]}, edition ${edition}: ${editionRules[edition].summary}`}
      aside={
        <SegmentedControl
          aria-label="Workload"
          size="xs"
          data={workloadChoices}
          value={workload}
          onChange={setWorkload}
        />
      }
    >
      <table className={classes.table}>
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
                {kind === own && <span className={classes.own}>persona</span>}
              </th>
            ))}
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        {scenarios.map(scenario => (
          <PolicyRow
            key={scenario}
            own={own}
            decision={decide({ scenario, evidence, workload, exception, edition })}
          />
        ))}
      </table>
    </Section>
  )
}
