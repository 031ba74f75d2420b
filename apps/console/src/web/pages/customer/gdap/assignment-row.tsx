import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { roleName } from '../../../../shared/entra-roles.ts'
import type { AssignmentView, GdapView } from '../../../../shared/gdap.ts'
import { api, ask } from '../../../data/api.ts'
import { ChangeFailed } from '../../../states/change-failed.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { assignmentsQuery, lookMs } from './gdap-query.ts'
import { RoleSelect } from './role-select.tsx'
import { statusOf } from './status.ts'

/** What an {@link AssignmentRow} shows. */
export interface AssignmentRowProps {
  readonly customerId: string
  readonly relationship: GdapView
  readonly assignment: AssignmentView
  /** Name of the security group. */
  readonly group: string
}

const one = api.customers[':customerId'].gdap[':relationshipId'].assignments[':accessAssignmentId']

/** The roles of one group; other roles are chosen for the version that was there when that began. */
export function AssignmentRow(props: AssignmentRowProps) {
  const { customerId, relationship, assignment, group } = props
  const { words, tone } = statusOf(assignment.status)
  const client = useQueryClient()
  const query = assignmentsQuery(customerId, relationship.id)
  const [draft, setDraft] = useState<{ etag: string; roleIds: string[] }>()
  const [wanted, setWanted] = useState<readonly string[]>()
  const change = useMutation({
    mutationFn: (wish: 'save' | 'delete') => {
      const param = {
        ...{ customerId, relationshipId: relationship.id },
        accessAssignmentId: assignment.id,
      }
      if (wish === 'save' && draft) return ask(one.$patch({ param, json: draft }))
      return ask(one.$delete({ param, json: { etag: assignment.etag } }))
    },
    onSuccess: async (_, wish) => {
      await client.invalidateQueries(query)
      setWanted(wish === 'save' ? draft?.roleIds : undefined)
      setDraft(undefined)
    },
  })
  // Microsoft Graph answers before the change is through.
  const isUnderWay = wanted !== undefined && !isSame(wanted, assignment.roleIds)
  useQuery({ ...query, enabled: isUnderWay, refetchInterval: lookMs })
  const readAgain = async () => {
    const all = await client.fetchQuery({ ...query, staleTime: 0 })
    const now = all.find(({ id }) => id === assignment.id)
    setDraft(typed => (typed && now ? { ...typed, etag: now.etag } : undefined))
    change.reset()
  }
  return (
    <Stack gap={4} component="section" aria-label={`Access of ${group}`}>
      <Group gap="xs" justify="space-between">
        <Text size="sm">
          {group}: {assignment.roleIds.map(roleName).join(', ')}
        </Text>
        <Mark tone={isUnderWay ? 'caution' : tone}>{isUnderWay ? 'Changes roles' : words}</Mark>
      </Group>
      {draft && (
        <RoleSelect
          among={relationship.roleIds}
          value={draft.roleIds}
          onChange={roleIds => setDraft({ ...draft, roleIds })}
        />
      )}
      {assignment.status !== 'deleting' && (
        <Group gap="xs">
          {draft ? (
            <>
              <Button
                size="xs"
                disabled={draft.roleIds.length === 0}
                loading={change.isPending}
                onClick={() => change.mutate('save')}
              >
                Save roles
              </Button>
              <Button size="xs" variant="default" onClick={() => setDraft(undefined)}>
                Cancel
              </Button>
            </>
          ) : (
            <>
              <Button
                size="xs"
                variant="default"
                onClick={() =>
                  setDraft({ etag: assignment.etag, roleIds: [...assignment.roleIds] })
                }
              >
                Change roles
              </Button>
              <Button
                size="xs"
                variant="default"
                loading={change.isPending}
                onClick={() => change.mutate('delete')}
              >
                Remove access
              </Button>
            </>
          )}
        </Group>
      )}
      {change.error && (
        <ChangeFailed
          error={change.error}
          what="access assignment"
          onReadAgain={() => void readAgain()}
          onRetry={() => change.variables && change.mutate(change.variables)}
        />
      )}
    </Stack>
  )
}

function isSame(wanted: readonly string[], actual: readonly string[]): boolean {
  return wanted.length === actual.length && wanted.every(id => actual.includes(id))
}
