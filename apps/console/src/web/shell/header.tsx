import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { Link, useLocation } from 'react-router'
import { signInAddress } from '../access/sign-in-address.ts'
import type { SessionState } from '../data/use-session.ts'
import { MoonIcon, SunIcon } from '../ui/icons.tsx'
import { AccountMenu } from './account-menu.tsx'
import classes from './header.module.css'
import { PolicyMenu } from './policy-menu.tsx'

/** The bar at the top: where this is, the rules that hold, and who is signed in. */
export function Header({ session }: { readonly session: SessionState }) {
  const { view, user } = session
  const { pathname, search } = useLocation()
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link to="/" className={classes.brand} aria-label="Partnergate, overview">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <span>Partnergate</span>
        </Link>
        <span className={classes.place}>
          {view.kind === 'demo' ? 'on an embedded mock tenant' : `tenant ${view.tenantId}`}
        </span>
        <PolicyMenu view={view} />
        {user ? (
          <AccountMenu user={user} />
        ) : (
          <Button
            component="a"
            size="xs"
            href={signInAddress({ to: pathname === '/sign-in' ? '/' : pathname + search })}
          >
            Sign in
          </Button>
        )}
        <ColorSchemeToggle />
      </div>
    </header>
  )
}

function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={isDark ? 'Use light colors' : 'Use dark colors'}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      {isDark ? <SunIcon /> : <MoonIcon />}
    </ActionIcon>
  )
}
