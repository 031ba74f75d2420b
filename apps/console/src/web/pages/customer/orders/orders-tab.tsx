import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { RecordList } from '../../../ui/record.tsx'
import { Section } from '../../../ui/section.tsx'
import type { TabProps } from '../tab-props.ts'
import { OrderCard } from './order-card.tsx'
import { ordersQuery } from './orders-query.ts'

const atFirst = 20

/** What was ordered for the customer, the newest first. */
export default function OrdersTab({ customerId }: TabProps) {
  const query = useQuery(ordersQuery(customerId))
  const [isWhole, setWhole] = useState(false)
  return (
    <Section
      title="Orders"
      lead="An order can be taken back for seven days where it brought licences, and for thirty where it brought software or reservations."
    >
      <Answer query={query} what="orders" lines={8}>
        {orders =>
          orders.length === 0 ? (
            <Empty title="No orders yet">What is ordered for the customer is listed here.</Empty>
          ) : (
            <>
              <RecordList items={isWhole ? orders : orders.slice(0, atFirst)}>
                {order => <OrderCard customerId={customerId} order={order} />}
              </RecordList>
              {!isWhole && orders.length > atFirst && (
                <Button mt="md" variant="default" onClick={() => setWhole(true)}>
                  Show all {orders.length}
                </Button>
              )}
            </>
          )
        }
      </Answer>
    </Section>
  )
}
