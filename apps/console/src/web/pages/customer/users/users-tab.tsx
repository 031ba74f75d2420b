import { Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { Section } from '../../../ui/section.tsx'
import type { TabProps } from '../tab-props.ts'
import { GoverningRow } from './governing-row.tsx'
import { NewUserDialog } from './new-user-dialog.tsx'
import { UserList } from './user-list.tsx'

const states = [
  { value: 'active', label: 'Active' },
  { value: 'deleted', label: 'Deleted' },
] as const

/** Who is in the customer's directory, with licences and roles. */
export default function UsersTab({ customerId }: TabProps) {
  const [state, setState] = useState<'active' | 'deleted'>('active')
  const [isCreating, dialog] = useDisclosure()
  return (
    <Stack>
      <GoverningRow customerId={customerId} />
      <Section
        title="Users"
        aside={
          <Group gap="xs">
            <SegmentedControl
              aria-label="Which users"
              size="xs"
              value={state}
              onChange={value => setState(value === 'deleted' ? 'deleted' : 'active')}
              data={[...states]}
            />
            <Button size="xs" onClick={dialog.open}>
              New user
            </Button>
          </Group>
        }
      >
        <UserList key={state} customerId={customerId} state={state} />
      </Section>
      <NewUserDialog customerId={customerId} isOpen={isCreating} onClose={dialog.close} />
    </Stack>
  )
}
