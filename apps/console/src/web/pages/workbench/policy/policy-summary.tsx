import { Title } from '@mantine/core'
import { decide, decidePage, pages, scenarios } from '@partnergate/core'
import { rolesOf } from '../../../../shared/personas.ts'
import type { SessionView } from '../../../../shared/views.ts'
import { personaName } from '../session/words.ts'
import classes from './policy-summary.module.css'

/** Who it is, and what that comes to. Screen readers hear it whenever it changes. */
export function PolicySummary({ session }: { readonly session: SessionView }) {
  const { settings, evidence, account } = session
  const { persona, edition, exception } = settings
  const given = { evidence, edition, exception }
  const open = scenarios.filter(scenario => decide({ ...given, scenario }).allowed).length
  const roles = rolesOf(persona)
  const opening = pages.filter(page => decidePage({ ...given, page, roles }).allowed).length
  return (
    <div className={classes.summary} role="status">
      <Title order={2}>{personaName(persona)}</Title>
      <p className={classes.account}>{account || 'Signs in without a user'}</p>
      <p className={classes.counts}>
        may do <strong>{open}</strong> of {scenarios.length} scenarios and open{' '}
        <strong>{opening}</strong> of {pages.length} pages
      </p>
    </div>
  )
}
