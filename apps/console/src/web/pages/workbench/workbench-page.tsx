import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { EvidenceList } from '../../access/evidence-list.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Section } from '../../ui/section.tsx'
import classes from '../../ui/side-columns.module.css'
import { CallCounters } from './calls/call-counters.tsx'
import { CallLog } from './calls/call-log.tsx'
import { TryCalls } from './calls/try-calls.tsx'
import { CustomersPanel } from './customers/customers-panel.tsx'
import { LoadingPage } from './loading-page.tsx'
import { PageAccess } from './policy/page-access.tsx'
import { PolicyMatrix } from './policy/policy-matrix.tsx'
import { PolicySummary } from './policy/policy-summary.tsx'
import { PersonaPicker } from './session/persona-picker.tsx'
import { PolicySettings } from './session/policy-settings.tsx'
import { useConsole } from './session/use-console.ts'

/** The policy tried out: who calls on the left, what that comes to on the right. Nobody has to sign in. */
export default function WorkbenchPage() {
  const { session, settings, problem, load, choose, note, report } = useConsole()
  return (
    <>
      <PageTitle
        title="MFA workbench"
        lead={
          <>
            Calls tried out on a mock tenant.{' '}
            <Anchor component={Link} to="/workbench/policy" inherit underline="always">
              The policy as a picture
            </Anchor>{' '}
            and{' '}
            <Anchor component={Link} to="/workbench/token" inherit underline="always">
              the token inspector
            </Anchor>{' '}
            need none.
          </>
        }
        actions={session && <CallCounters counters={session.counters} />}
      />
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={load} />}
      {!session && <LoadingPage isWaiting={problem === undefined} />}
      {session && settings && (
        <div className={classes.columns}>
          <div className={classes.side}>
            <Section title="Persona">
              <PersonaPicker persona={settings.persona} onChoose={persona => choose({ persona })} />
              <EvidenceList evidence={session.evidence} />
            </Section>
            <Section title="Rules">
              <PolicySettings settings={settings} onChoose={choose} />
            </Section>
          </div>
          <div className={classes.main}>
            <PolicySummary session={session} />
            <PolicyMatrix settings={session.settings} evidence={session.evidence} own="persona" />
            <PageAccess session={session} />
            <TryCalls settings={settings} onChoose={choose} onCall={note} onProblem={report} />
            {/* Another persona or another guard lists anew. */}
            <CustomersPanel
              key={JSON.stringify(session.settings)}
              onCall={note}
              onProblem={report}
            />
            <CallLog calls={session.calls} />
          </div>
        </div>
      )}
    </>
  )
}
