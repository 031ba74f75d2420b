import { workloads } from '@partnergate/core'
import { PageTitle } from '../../ui/page-title.tsx'
import { Section } from '../../ui/section.tsx'
import columns from '../../ui/side-columns.module.css'
import { evidenceOf } from './choice.ts'
import { ChoiceSummary } from './choice-summary.tsx'
import { PersonaPicker } from './choosing/persona-picker.tsx'
import { PolicySettings } from './choosing/policy-settings.tsx'
import { ExceptionEnd } from './exception-end.tsx'
import { WorkloadMatrix } from './matrix/workload-matrix.tsx'
import { PageVerdicts } from './page-verdicts.tsx'
import classes from './policy-page.module.css'
import { useChoice } from './use-choice.ts'

/** The policy as a living picture: who signs in, under which rules, and what turns. It needs no server and no sign-in. */
export default function PolicyPage() {
  const { choice, choose, turns } = useChoice()
  const { edition, exception, persona } = choice
  const turned = new Set(turns?.map(({ id }) => id))
  return (
    <>
      <PageTitle
        title="MFA policy"
        lead="Who may do what, under which rules, and why. The address keeps what you choose: pass it on."
      />
      <div className={columns.columns}>
        <div className={columns.side}>
          <Section title="Choose">
            <PersonaPicker persona={persona} onChoose={persona => choose({ persona })} />
            <div className={classes.rules}>
              <PolicySettings settings={{ edition, exception }} onChoose={choose} />
            </div>
            <ChoiceSummary choice={choice} turns={turns} />
          </Section>
        </div>
        <div className={columns.main}>
          {workloads.map(workload => (
            <WorkloadMatrix
              key={workload}
              workload={workload}
              evidence={evidenceOf(choice)}
              edition={edition}
              exception={exception}
              turned={turned}
            />
          ))}
          <PageVerdicts choice={choice} turned={turned} />
          <ExceptionEnd edition={edition} />
        </div>
      </div>
    </>
  )
}
