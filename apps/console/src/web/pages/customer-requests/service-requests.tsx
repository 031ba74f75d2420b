import { Button, Group, NativeSelect } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { requestStatuses } from '../../../shared/service-requests.ts'
import { Answer } from '../../states/answer.tsx'
import { Empty } from '../../states/empty.tsx'
import { RecordList } from '../../ui/record.tsx'
import { Section } from '../../ui/section.tsx'
import { NewRequestDialog } from './new-request-dialog.tsx'
import { RequestCard } from './request-card.tsx'
import { requestsQuery } from './requests-query.ts'
import { statusOf } from './status.ts'

/** What {@link ServiceRequests} shows. */
export interface ServiceRequestsProps {
  /** Whose; every customer's without. */
  readonly customerId?: string
}

/** Service requests: narrowed to a status, opened, and new ones. */
export function ServiceRequests({ customerId }: ServiceRequestsProps) {
  const [status, setStatus] = useState<(typeof requestStatuses)[number]>()
  const query = useQuery(requestsQuery({ status, customerId }))
  const [isCreating, dialog] = useDisclosure()
  return (
    <Section
      title="Service requests"
      aside={
        <Group gap="xs" align="flex-end">
          <NativeSelect
            label="Status"
            size="xs"
            value={status ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setStatus(requestStatuses.find(known => known === value))
            }
            data={[
              { value: '', label: 'All' },
              ...requestStatuses.map(value => ({ value, label: statusOf(value).words })),
            ]}
          />
          <Button size="xs" onClick={dialog.open}>
            New request
          </Button>
        </Group>
      }
    >
      <Answer query={query} what="service requests" lines={8}>
        {requests =>
          requests.length === 0 ? (
            <Empty title={status ? 'No requests in this status' : 'No requests yet'}>
              What is asked of Microsoft’s support is listed here.
            </Empty>
          ) : (
            <RecordList items={requests}>
              {request => <RequestCard request={request} withCustomer={customerId === undefined} />}
            </RecordList>
          )
        }
      </Answer>
      <NewRequestDialog
        {...(customerId !== undefined && { customerId })}
        isOpen={isCreating}
        onClose={dialog.close}
      />
    </Section>
  )
}
