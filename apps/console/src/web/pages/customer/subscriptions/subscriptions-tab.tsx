import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { RecordList } from '../../../ui/record.tsx'
import { Section } from '../../../ui/section.tsx'
import type { TabProps } from '../tab-props.ts'
import { SubscriptionCard } from './subscription-card.tsx'
import { subscriptionsQuery } from './subscriptions-query.ts'

/** What the customer has bought, and changes of quantity and renewal. */
export default function SubscriptionsTab({ customerId }: TabProps) {
  const query = useQuery(subscriptionsQuery(customerId))
  return (
    <Section title="Subscriptions">
      <Answer query={query} what="subscriptions" lines={8}>
        {subscriptions =>
          subscriptions.length === 0 ? (
            <Empty title="No subscriptions yet">
              What is ordered for the customer is listed here.
            </Empty>
          ) : (
            <RecordList items={subscriptions}>
              {subscription => (
                <SubscriptionCard customerId={customerId} subscription={subscription} />
              )}
            </RecordList>
          )
        }
      </Answer>
    </Section>
  )
}
