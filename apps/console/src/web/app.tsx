import classes from './app.module.css'
import { CallLog } from './calls/call-log.tsx'
import { TryCalls } from './calls/try-calls.tsx'
import { CustomersPanel } from './customers/customers-panel.tsx'
import { Header } from './header.tsx'
import { LoadingPage } from './loading-page.tsx'
import { PageAccess } from './policy/page-access.tsx'
import { PolicyMatrix } from './policy/policy-matrix.tsx'
import { PolicySummary } from './policy/policy-summary.tsx'
import { EvidenceList } from './session/evidence-list.tsx'
import { PersonaPicker } from './session/persona-picker.tsx'
import { PolicySettings } from './session/policy-settings.tsx'
import { useConsole } from './session/use-console.ts'
import { ProblemNotice } from './ui/problem-notice.tsx'
import { Section } from './ui/section.tsx'

/** The console: who calls on the left, what that comes to on the right. */
export function App() {
  const { session, settings, problem, load, choose, note, report } = useConsole()
  return (
    <>
      <Header counters={session?.counters} />
      <main className={classes.page}>
        {problem !== undefined && <ProblemNotice problem={problem} onRetry={load} />}
        {!session && <LoadingPage isWaiting={problem === undefined} />}
        {session && settings && (
          <div className={classes.columns}>
            <div className={classes.side}>
              <Section title="Persona">
                <PersonaPicker
                  persona={settings.persona}
                  onChoose={persona => choose({ persona })}
                />
                <EvidenceList evidence={session.evidence} />
              </Section>
              <Section title="Rules">
                <PolicySettings settings={settings} onChoose={choose} />
              </Section>
            </div>
            <div className={classes.main}>
              <PolicySummary session={session} />
              <PolicyMatrix session={session} />
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
      </main>
    </>
  )
}
