import { Anchor, Button, Group } from '@mantine/core'
import { Link, useSearchParams } from 'react-router'
import { signInAddress } from '../../access/sign-in-address.ts'
import { Notice } from '../../states/notice.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { SignIn } from './sign-in.tsx'

/** Where a sign-in comes back to that did not work: what happened, and how to go on. */
export default function SignInPage() {
  const [query] = useSearchParams()
  const failed = query.get('failed')
  const to = query.get('to') ?? '/'
  if (failed === null) return <SignIn to={to} />
  const stepUp = query.has('step-up')
  return (
    <>
      <PageTitle title={stepUp ? 'The page did not open' : 'You are not signed in'} />
      <Notice tone="denied" title={failed}>
        {failures[failed] ?? 'Entra did not sign you in.'}
      </Notice>
      <Group mt="lg">
        <Button component="a" href={signInAddress({ to, stepUp })}>
          Try again
        </Button>
        <Button component="a" variant="default" href={signInAddress({ to, another: true })}>
          Sign in as somebody else
        </Button>
        <Anchor component={Link} to="/" size="sm">
          Go to the overview
        </Anchor>
      </Group>
    </>
  )
}

/** What happened and what to do, by the code that the server gave. */
const failures: Readonly<Record<string, string>> = {
  ERR_SIGN_IN_DECLINED: 'The sign-in was declined. Try again when you want to go on.',
  ERR_SIGN_IN_MISMATCH:
    'What came back was not the answer to a sign-in of this browser, or it took too long. Start again from here.',
  ERR_MFA_REQUIRED:
    'The sign-in passed no multi-factor authentication. Try again and approve it, or register for Microsoft Entra MFA.',
  ERR_CONDITIONAL_ACCESS:
    'A Conditional Access policy of the tenant does not let you in from here.',
  ERR_CONSENT_REQUIRED:
    'The console has no consent in the tenant. An administrator has to grant it.',
  ERR_CLIENT_CREDENTIAL:
    'Entra does not accept the console’s secret or certificate. Whoever runs the console has to renew it.',
  ERR_SIGN_IN_UNAVAILABLE: 'Entra does not answer. Try again in a moment.',
  ERR_TOKEN_NOT_ACCEPTED:
    'Entra signed you in, but its token is not one that the console accepts. Whoever runs the console has to check its app registration.',
}
