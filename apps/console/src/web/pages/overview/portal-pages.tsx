import { Anchor } from '@mantine/core'
import { labels, type Page, pages } from '@partnergate/core'
import { Link } from 'react-router'
import type { PageView, UserView } from '../../../shared/session-view.ts'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { portalPaths } from '../portal-paths.ts'
import classes from './portal-pages.module.css'

const paths: { readonly [Key in Page]?: string } = portalPaths

/** The portal's pages, and what each does for the user. */
export function PortalPages({ user }: { readonly user: UserView }) {
  return (
    <ul className={classes.list}>
      {pages.map(page => {
        const view = user.pages[page]
        const { tone, words } = verdictOn(view)
        const path = paths[page]
        const name = labels.pages[page]
        return (
          <li key={page} data-page={page} className={classes.page}>
            {path !== undefined ? (
              <Anchor component={Link} to={`/${path}`} fw={500} size="sm">
                {name}
              </Anchor>
            ) : (
              <span className={classes.name}>{name}</span>
            )}
            <Mark tone={tone} strong>
              {words}
            </Mark>
            {!view.opens && <p className={classes.why}>{view.denial.message}</p>}
          </li>
        )
      })}
    </ul>
  )
}

function verdictOn(view: PageView): { readonly tone: Tone; readonly words: string } {
  if (view.opens) return { tone: 'allowed', words: 'Opens' }
  if (view.denial.reason === 'role-required') return { tone: 'denied', words: 'Needs another role' }
  if (view.denial.stepUp) return { tone: 'caution', words: 'Asks for step-up' }
  return { tone: 'denied', words: 'Does not open' }
}
