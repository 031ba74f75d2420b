import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../../states/answer.tsx'
import type { AccessProps } from './access-props.ts'
import { AssignmentRow } from './assignment-row.tsx'
import { assignmentsQuery } from './gdap-query.ts'
import { NewAssignmentDialog } from './new-assignment-dialog.tsx'

/** Which of the partner's security groups have which roles of a relationship. */
export function AccessAssignments({ customerId, relationship, groups }: AccessProps) {
  const query = useQuery(assignmentsQuery(customerId, relationship.id))
  const [isCreating, dialog] = useDisclosure()
  return (
    <Stack gap="xs" component="section" aria-label={`Access assignments of ${relationship.name}`}>
      <Text fw={500} size="sm">
        Access assignments
      </Text>
      <Answer query={query} what="access assignments" lines={2}>
        {assignments => (
          <>
            {assignments.length === 0 && (
              <Text size="sm">No group has a role yet, so nobody can use this relationship.</Text>
            )}
            {assignments.map(assignment => (
              <AssignmentRow
                key={assignment.id}
                customerId={customerId}
                relationship={relationship}
                assignment={assignment}
                group={
                  groups.find(({ id }) => id === assignment.groupId)?.name ?? assignment.groupId
                }
              />
            ))}
          </>
        )}
      </Answer>
      <div>
        <Button size="xs" variant="default" onClick={dialog.open}>
          New access assignment
        </Button>
      </div>
      <NewAssignmentDialog
        customerId={customerId}
        relationship={relationship}
        groups={groups}
        isOpen={isCreating}
        onClose={dialog.close}
      />
    </Stack>
  )
}
