import { Checkbox, SimpleGrid, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { Failed } from '../../../states/failed.tsx'
import type { UserProps } from './user-props.ts'
import { holdingsQuery, licensesQuery, rolesQuery } from './users-query.ts'

const ofUser = api.customers[':customerId'].users[':userId']

/** What to give a user, or to take back. */
interface Wish {
  readonly kind: 'license' | 'role'
  readonly id: string
  readonly has: boolean
}

/** The licences and roles that a user holds and could hold; licences with the seats that are left. */
export function Holdings({ customerId, user: { id: userId, name } }: UserProps) {
  const client = useQueryClient()
  const held = useQuery(holdingsQuery(customerId, userId))
  const licenses = useQuery(licensesQuery(customerId))
  const roles = useQuery(rolesQuery(customerId))
  const change = useMutation({
    mutationFn: ({ kind, id, has }: Wish) => {
      const param = { customerId, userId }
      if (kind === 'license') {
        return ask(ofUser.licenses.$put({ param, json: has ? { assign: [id] } : { remove: [id] } }))
      }
      const role = ofUser.roles[':roleId']
      const request = { param: { ...param, roleId: id }, json: {} }
      return ask(has ? role.$put(request) : role.$delete(request))
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries(holdingsQuery(customerId, userId)),
        client.invalidateQueries(licensesQuery(customerId)),
      ]),
  })
  // Nothing is disabled meanwhile: what is disabled loses the focus.
  const wish = (kind: Wish['kind'], id: string) => (event: { currentTarget: HTMLInputElement }) =>
    change.mutate({ kind, id, has: event.currentTarget.checked })
  const isShown = (id: string, holds: readonly { readonly id: string }[]) =>
    change.isPending && change.variables.id === id
      ? change.variables.has
      : holds.some(one => one.id === id)

  return (
    <Stack gap="sm">
      <Answer query={held} what={`what ${name} holds`} lines={2}>
        {holdings => (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Answer query={licenses} what="licences" lines={2}>
              {all => (
                <Stack
                  component="fieldset"
                  gap="xs"
                  aria-label={`Licences of ${name}`}
                  bd={0}
                  p={0}
                >
                  {all.length === 0 && <Empty title="The customer has no licences" />}
                  {all.map(({ id, name, left, total }) => (
                    <Checkbox
                      key={id}
                      label={name}
                      description={
                        left === 0 ? `none of ${total} left` : `${left} of ${total} left`
                      }
                      checked={isShown(id, holdings.licenses)}
                      onChange={wish('license', id)}
                    />
                  ))}
                </Stack>
              )}
            </Answer>
            <Answer query={roles} what="roles" lines={4}>
              {all => (
                <Stack component="fieldset" gap="xs" aria-label={`Roles of ${name}`} bd={0} p={0}>
                  {all.map(({ id, name }) => (
                    <Checkbox
                      key={id}
                      label={name}
                      checked={isShown(id, holdings.roles)}
                      onChange={wish('role', id)}
                    />
                  ))}
                </Stack>
              )}
            </Answer>
          </SimpleGrid>
        )}
      </Answer>
      {change.error && (
        <Failed
          error={change.error}
          onRetry={() => change.variables && change.mutate(change.variables)}
        />
      )}
    </Stack>
  )
}
