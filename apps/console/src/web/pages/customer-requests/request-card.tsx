import { Anchor, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useId } from 'react'
import { Link } from 'react-router'
import type { ServiceRequestView } from '../../../shared/service-requests.ts'
import { Mark } from '../../ui/mark.tsx'
import { Record } from '../../ui/record.tsx'
import { RequestDetail } from './request-detail.tsx'
import { statusOf } from './status.ts'

/** What a {@link RequestCard} shows. */
export interface RequestCardProps {
  readonly request: ServiceRequestView
  /** Says whose it is, where there are several customers'. */
  readonly withCustomer: boolean
}

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** A service request; opened, with its notes and what can be done. */
export function RequestCard({ request, withCustomer }: RequestCardProps) {
  const { id, title, status, severity, topic, customer, created } = request
  const [isOpen, detail] = useDisclosure()
  const detailId = useId()
  const { words, tone } = statusOf(status)
  return (
    <Record
      name={title}
      mark={
        <Mark tone={tone} strong>
          {words}
        </Mark>
      }
      facts={[id, severity, topic, created && `since ${dates.format(new Date(created))}`]}
      actions={
        <Button
          size="xs"
          variant="default"
          aria-expanded={isOpen}
          aria-controls={detailId}
          onClick={detail.toggle}
        >
          {isOpen ? 'Close up' : 'Open'}
        </Button>
      }
    >
      {withCustomer && customer.id !== '' && (
        <Anchor component={Link} to={`/customers/${customer.id}/service-requests`} size="sm">
          {customer.name}
        </Anchor>
      )}
      <div id={detailId} hidden={!isOpen}>
        <RequestDetail request={request} />
      </div>
    </Record>
  )
}
