import { Text } from '@mantine/core'
import { useEffect } from 'react'
import { signedInChannel } from '../../data/signed-in-channel.ts'
import { PageTitle } from '../../ui/page-title.tsx'

/** Where a sign-in ends that was made for another tab. */
export default function SignedInPage() {
  useEffect(() => signedInChannel.tell(), [])
  return (
    <>
      <PageTitle title="You are signed in" />
      <Text>Close this tab and go on in the other one.</Text>
    </>
  )
}
