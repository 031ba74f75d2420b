import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { useSession } from '../../data/use-session.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { SignedOut } from './signed-out.tsx'
import { Workbench } from './workbench.tsx'

/** What the guard and the service say of the session's own calls, as they happen. */
export default function WorkbenchPage() {
  const { user, view } = useSession()
  return (
    <>
      <PageTitle
        title="MFA workbench"
        lead={
          <>
            The calls that the console makes for you, the guard’s verdict beside the service’s.{' '}
            <Anchor component={Link} to="/workbench/policy" inherit underline="always">
              The policy as a picture
            </Anchor>{' '}
            and{' '}
            <Anchor component={Link} to="/workbench/token" inherit underline="always">
              the token inspector
            </Anchor>{' '}
            need no sign-in.
          </>
        }
      />
      {user ? <Workbench user={user} kind={view.kind} /> : <SignedOut />}
    </>
  )
}
