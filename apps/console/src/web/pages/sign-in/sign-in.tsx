import { Anchor, Button, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import { signInAddress } from '../../access/sign-in-address.ts'
import { useSession } from '../../data/use-session.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { Section } from '../../ui/section.tsx'
import { Welcome } from '../welcome/welcome.tsx'

/** What a {@link SignIn} leads to. */
export interface SignInProps {
  readonly to: string
}

/** Says what the console is, and leads to the sign-in. */
export function SignIn({ to }: SignInProps) {
  const { view } = useSession()
  const isDemo = view.kind === 'demo'
  return (
    <>
      <PageTitle
        title="Partnergate console"
        lead="See what the partner MFA policy lets people do, and watch denied calls being stopped before they are sent."
      />
      <Section title="Sign in to go on">
        <Text size="sm" mb="md">
          {isDemo
            ? 'A mock of Microsoft Entra signs you in: pick anybody, with whichever MFA, or none. Nobody’s password is asked for.'
            : 'Microsoft Entra signs you in, with your account of the partner tenant.'}
        </Text>
        <Group>
          <Button component="a" href={signInAddress({ to })}>
            Sign in
          </Button>
          <Anchor component={Link} to="/workbench/policy" size="sm">
            Or turn the MFA policy without signing in
          </Anchor>
        </Group>
      </Section>
      {isDemo && to === '/' && <Welcome edition={view.policy.edition} />}
    </>
  )
}
