import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { PageTitle } from '../../ui/page-title.tsx'
import { customerQuery } from './customer-query.ts'

/** What a {@link CommerceTitle} says. */
export interface CommerceTitleProps {
  readonly title: string
  readonly customerId: string
  readonly actions?: ReactNode
}

/** The heading of a page on which something is bought, and for whom. */
export function CommerceTitle({ title, customerId, actions }: CommerceTitleProps) {
  const { data: customer } = useQuery(customerQuery(customerId))
  return (
    <PageTitle
      title={title}
      lead={
        <>
          For{' '}
          <Anchor component={Link} to={`/customers/${customerId}`} inherit>
            {customer?.name ?? 'the customer'}
          </Anchor>
        </>
      }
      actions={actions}
    />
  )
}
