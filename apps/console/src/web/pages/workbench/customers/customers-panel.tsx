import { Button, Skeleton } from '@mantine/core'
import { useState } from 'react'
import type { CustomersView, CustomerView } from '../../../../shared/views.ts'
import { Explanation } from '../../../ui/explanation.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { callVerdict } from '../calls/words.ts'
import { server } from '../server.ts'
import { CustomerTable } from './customer-table.tsx'
import classes from './customers-panel.module.css'

/** What a {@link CustomersPanel} needs. */
export interface CustomersPanelProps {
  readonly onCall: (call: CustomersView) => void
  readonly onProblem: (error: unknown) => void
}

/** Lists the partner's customers through the client, page by page. */
export function CustomersPanel({ onCall, onProblem }: CustomersPanelProps) {
  const [customers, setCustomers] = useState<readonly CustomerView[]>([])
  const [last, setLast] = useState<CustomersView>()
  const [isPending, setPending] = useState(false)

  async function list(cursor?: string) {
    if (isPending) return
    setPending(true)
    try {
      const view = await server.customers(cursor)
      setCustomers(known => (cursor === undefined ? view.customers : [...known, ...view.customers]))
      setLast(view)
      onCall(view)
    } catch (error) {
      onProblem(error)
    } finally {
      setPending(false)
    }
  }

  const failed = last && last.outcome.service?.verdict !== 'allowed'
  return (
    <Section
      title="Customers"
      lead="customers.list, a transact call. Further pages are asked for when you want them."
      aside={
        <Button size="sm" aria-busy={isPending} onClick={() => list()}>
          List customers
        </Button>
      }
    >
      <div className={classes.body} aria-busy={isPending}>
        {!last && !isPending && <p className={classes.empty}>Not listed yet.</p>}
        {!last && isPending && <Skeleton height={160} />}
        {failed && (
          <div className={classes.stopped}>
            <Mark tone={callVerdict(last.outcome).tone} strong>
              {callVerdict(last.outcome).words}
            </Mark>
            <Explanation {...last.outcome.guard} />
          </div>
        )}
        {last && !failed && customers.length === 0 && (
          <p className={classes.empty}>This partner has no customers.</p>
        )}
        {customers.length > 0 && <CustomerTable customers={customers} />}
        {last?.cursor !== undefined && (
          <Button variant="default" size="sm" mt="sm" onClick={() => list(last.cursor)}>
            Load more
          </Button>
        )}
      </div>
    </Section>
  )
}
