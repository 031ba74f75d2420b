import { decidePage, explain, labels, pages } from '@partnergate/core'
import { rolesOf } from '../../../shared/personas.ts'
import { Explanation } from '../../ui/explanation.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import { type Choice, evidenceOf } from './choice.ts'
import { pageVerdict } from './matrix/tones.ts'
import classes from './page-verdicts.module.css'

/** What a {@link PageVerdicts} shows. */
export interface PageVerdictsProps {
  readonly choice: Choice
  /** Ids of the verdicts that turned with the last change. */
  readonly turned: ReadonlySet<string>
}

/** The portal's pages: which of them open, and opened here, why. */
export function PageVerdicts({ choice, turned }: PageVerdictsProps) {
  const { persona, edition, exception } = choice
  const given = { evidence: evidenceOf(choice), roles: rolesOf(persona), edition, exception }
  return (
    <Section
      title="Pages of the portal"
      lead="A protected page opens for its roles with MFA. Who holds the role and has no MFA that counts is asked to step up."
    >
      <ul className={classes.list}>
        {pages.map(page => {
          const decision = decidePage({ ...given, page })
          const { tone, words } = pageVerdict(decision)
          return (
            <li key={page} data-page={page} data-turned={turned.has(`page/${page}`) || undefined}>
              <details>
                <summary className={classes.page}>
                  <span className={classes.name}>{labels.pages[page]}</span>
                  <Mark tone={tone} strong>
                    {words}
                  </Mark>
                  <span className={classes.reason}>{decision.reason}</span>
                </summary>
                <div className={classes.explanation}>
                  <Explanation {...explain(decision)} />
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
