import { Button, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'

/** What {@link Register} is for. */
export interface RegisterProps {
  readonly customerId: string
  /** The Azure subscription that a reservation is for. */
  readonly subscriptionId: string
  /** Called when it is registered: the line can be ordered then. */
  readonly onRegistered: () => unknown
}

/** Registers an Azure subscription for reservations, which takes some seconds. */
export function Register({ customerId, subscriptionId, onRegistered }: RegisterProps) {
  const register = useMutation({
    mutationFn: () =>
      ask(
        api.customers[':customerId'].subscriptions[':subscriptionId'].registration.$post({
          param: { customerId, subscriptionId },
          json: {},
        }),
      ),
    onSuccess: ({ isRegistered }) => isRegistered && onRegistered(),
  })
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={register.isPending}
        onClick={() => register.mutate()}
      >
        Register the subscription
      </Button>
      {register.data && !register.data.isRegistered && (
        <Text size="sm" role="status">
          It is still being registered. Look again in a minute.
        </Text>
      )}
      {register.error && <Failed error={register.error} onRetry={() => register.mutate()} />}
    </>
  )
}
