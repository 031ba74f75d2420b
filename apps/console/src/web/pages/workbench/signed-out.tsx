import { Button, Group, Text } from '@mantine/core'
import { useLocation } from 'react-router'
import { signInAddress } from '../../access/sign-in-address.ts'
import { Section } from '../../ui/section.tsx'

/** What there is to see once somebody is signed in. */
export function SignedOut() {
  const { pathname, search } = useLocation()
  return (
    <Section title="Sign in to see your calls">
      <Text size="sm" mb="md">
        Every page of the console calls Partner Center and Microsoft Graph in your name. Here each
        call shows as it happens: the row of the policy that governs it, what your MFA proves, what
        the guard decided before anything was sent, what the service answered, and where the two
        differ. You can also try a call of every row, with the guard on, warning only, or off.
        Nobody else sees your calls, and they are forgotten when you sign out.
      </Text>
      <Group>
        <Button component="a" href={signInAddress({ to: pathname + search })}>
          Sign in
        </Button>
      </Group>
    </Section>
  )
}
