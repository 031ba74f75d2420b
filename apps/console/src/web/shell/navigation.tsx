import { NavLink } from 'react-router'
import type { SessionState } from '../data/use-session.ts'
import type { PageRoute } from '../pages/page-route.ts'
import { pageRoutes } from '../pages/pages.ts'
import { KeyIcon } from '../ui/icons.tsx'
import classes from './navigation.module.css'

/** Leads to the pages; a page that doesn't open as things are says so. */
export function Navigation({ session }: { readonly session: SessionState }) {
  const { user } = session
  const shown = pageRoutes.filter(
    ({ label, isPublic }) => label !== undefined && (isPublic || user),
  )
  return (
    <nav className={classes.navigation} aria-label="Pages">
      <ul>
        {shown.map(route => (
          <li key={route.path}>
            <NavLink
              to={`/${route.path}`}
              end={route.path === '' || route.path === 'workbench'}
              className={classes.link ?? ''}
            >
              {route.label}
              {isClosed(route, session) && (
                <span className={classes.closed} title="Does not open with this sign-in">
                  <KeyIcon />
                  <span className={classes.hidden}>(does not open with this sign-in)</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isClosed({ page }: PageRoute, { user }: SessionState): boolean {
  return page !== undefined && user?.pages[page].opens === false
}
