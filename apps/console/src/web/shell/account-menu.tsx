import { Button, Menu } from '@mantine/core'
import { labels } from '@partnergate/core'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import type { UserView } from '../../shared/session-view.ts'
import { signInAddress } from '../access/sign-in-address.ts'
import { api, ask } from '../data/api.ts'
import classes from './header.module.css'

/** Who is signed in, and how to sign in as somebody else or out. */
export function AccountMenu({ user }: { readonly user: UserView }) {
  const { pathname, search } = useLocation()
  const signOut = useMutation({
    mutationFn: () => ask(api.console['sign-out'].$post({ json: {} })),
    // The page is loaded anew, so that nothing of the session stays in this tab.
    onSettled: () => window.location.assign('/'),
  })
  const roles = user.roles.map(role => labels.roles[role]).join(', ') || 'Without a role'
  return (
    <Menu position="bottom-end" width={290} withinPortal={false}>
      <Menu.Target>
        <Button variant="default" size="xs" aria-label={`Account of ${user.name}`}>
          <span className={classes.name}>{user.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.account}>
          {user.userName}
          <br />
          {roles}
          <br />
          Signed in with {labels.mfaKinds[user.evidence.mfa]}
        </Menu.Label>
        <Menu.Item component="a" href={signInAddress({ to: pathname + search, another: true })}>
          Sign in as somebody else
        </Menu.Item>
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
