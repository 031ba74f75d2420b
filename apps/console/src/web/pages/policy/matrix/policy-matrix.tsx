import { SegmentedControl } from '@mantine/core'
import { type Evidence, editionRules, labels, type Workload, workloads } from '@partnergate/core'
import { useState } from 'react'
import type { PolicyView } from '../../../../shared/session-view.ts'
import { Section } from '../../../ui/section.tsx'
import { ScenarioTable } from './scenario-table.tsx'

const workloadChoices = workloads.map(value => ({
  value,
  label: value === 'partner-center' ? 'Partner Center' : 'Other workloads',
}))

/** What a {@link PolicyMatrix} shows. */
export interface PolicyMatrixProps {
  readonly settings: PolicyView
  readonly evidence: Evidence
  /** What the column of the evidence is marked with. */
  readonly own: string
}

/** The policy's table of the workload that is chosen here, with the verdicts on the evidence. */
export function PolicyMatrix({ settings, evidence, own }: PolicyMatrixProps) {
  const [workload, setWorkload] = useState<Workload>('partner-center')
  const { edition, exception } = settings
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
      <ScenarioTable
        workload={workload}
        evidence={evidence}
        edition={edition}
        exception={exception}
        own={own}
      />
    </Section>
  )
}
