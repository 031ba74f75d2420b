import { type Edition, type Evidence, editionRules, labels, type Workload } from '@partnergate/core'
import { Section } from '../../../ui/section.tsx'
import { ScenarioTable } from './scenario-table.tsx'

/** What a {@link WorkloadMatrix} shows. */
export interface WorkloadMatrixProps {
  readonly workload: Workload
  readonly evidence: Evidence
  readonly edition: Edition
  readonly exception: boolean
  /** Ids of the verdicts that turned, `partner-center/transact`. */
  readonly turned: ReadonlySet<string>
}

/** The policy's table of one workload. */
export function WorkloadMatrix({ turned, ...given }: WorkloadMatrixProps) {
  const { workload, edition } = given
  return (
    <Section
      title={labels.workloads[workload]}
      lead={`Edition ${edition}: ${editionRules[edition].summary}`}
    >
      <ScenarioTable {...given} own="chosen" turned={turned} />
    </Section>
  )
}
