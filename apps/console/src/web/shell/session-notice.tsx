import { Button, Group, Modal, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { UserView } from '../../shared/session-view.ts'
import { signInAddress } from '../access/sign-in-address.ts'
import { consoleKey } from '../data/console-query.ts'
import type { Standing } from '../data/seat.ts'
import { signedInChannel } from '../data/signed-in-channel.ts'

/** What a {@link SessionNotice} depends on. */
export interface SessionNoticeProps {
  readonly standing: Standing
  /** Who is signed in in the browser now. */
  readonly now: UserView | undefined
}

/**
 * Says that the session ended, or that somebody else signed in. The page stays as it is behind it, with all that was
 * typed: signing in again happens in another tab, and this one goes on.
 */
export function SessionNotice({ standing, now }: SessionNoticeProps) {
  const client = useQueryClient()
  useEffect(
    () => signedInChannel.listen(() => client.invalidateQueries({ queryKey: consoleKey })),
    [client],
  )
  const isEnded = standing === 'ended'
  return (
    <Modal
      opened={isEnded || standing === 'lost'}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      title={isEnded ? 'Your session has ended' : 'Somebody else has signed in'}
    >
      {isEnded ? (
        <>
          <Text size="sm">
            Sign in again in a new tab, as the same person. What you typed here stays.
          </Text>
          <Group mt="md">
            <Button
              component="a"
              href={signInAddress({ to: '/signed-in' })}
              target="_blank"
              rel="opener"
            >
              Sign in again
            </Button>
            <Button variant="default" onClick={() => window.location.assign('/')}>
              Leave this page
            </Button>
          </Group>
        </>
      ) : (
        <>
          <Text size="sm">
            {now?.name} signed in in another tab of this browser. This tab does nothing in their
            name.
          </Text>
          <Button mt="md" onClick={() => window.location.reload()}>
            Go on as {now?.name}
          </Button>
        </>
      )}
    </Modal>
  )
}
