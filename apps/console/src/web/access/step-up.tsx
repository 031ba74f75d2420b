import { Anchor, Text } from '@mantine/core'
import { useEffect } from 'react'
import { PageTitle } from '../ui/page-title.tsx'
import { signInAddress } from './sign-in-address.ts'

/** What {@link StepUp} leads to. */
export interface StepUpProps {
  readonly title: string
  readonly to: string
}

/** Leaves for a sign-in with MFA, which comes back to the page. */
export function StepUp({ title, to }: StepUpProps) {
  const address = signInAddress({ to, stepUp: true })
  useEffect(() => window.location.replace(address), [address])
  return (
    <>
      <PageTitle title={title} />
      <Text role="status">
        This page asks for multi-factor authentication.{' '}
        <Anchor href={address}>Sign in again to go on</Anchor>
      </Text>
    </>
  )
}
