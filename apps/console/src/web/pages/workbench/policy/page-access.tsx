import { decidePage, labels, pageRules, pages } from '@partnergate/core'
import { rolesOf } from '../../../../shared/personas.ts'
import type { SessionView } from '../../../../shared/views.ts'
import { Mark } from '../../../ui/mark.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from './page-access.module.css'
import { pageVerdict } from './tones.ts'

/** The dashboard's pages, and which of them open for the persona. */
export function PageAccess({ session }: { readonly session: SessionView }) {
  const { settings, evidence } = session
  const { persona, edition, exception } = settings
  return (
    <Section
      title="Dashboard pages"
      lead="A protected page opens for its roles with MFA. Without it, a role holder is asked to step up: to sign in again with Microsoft Entra MFA."
    >
      <ul className={classes.list}>
        {pages.map(page => {
          const roles = rolesOf(persona)
          const decision = decidePage({ page, roles, evidence, exception, edition })
          const { tone, words } = pageVerdict(decision)
          return (
            <li key={page} data-page={page} className={classes.page}>
              <span className={classes.name}>{labels.pages[page]}</span>
              <Mark tone={tone} strong>
                {words}
              </Mark>
              <span className={classes.roles}>{rolesNote(page)}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function rolesNote(page: (typeof pages)[number]): string {
  const { protected: isProtected, roles } = pageRules[page]
  if (!isProtected) return 'Not MFA-protected, any role.'
  return `For ${roles.map(role => labels.roles[role].toLowerCase()).join(', ')}.`
}
