import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import type { TabProps } from '../tab-props.ts'
import { SubscriptionCard } from './subscription-card.tsx'
import { subscriptionsQuery } from './subscriptions-query.ts'
import classes from './subscriptions-tab.module.css'

/** What the customer has bought, and changes of quantity and renewal. */
export default function SubscriptionsTab({ customerId }: TabProps) {
  const query = useQuery(subscriptionsQuery(customerId))
  return (
    <Answer query={query} what="subscriptions" lines={8}>
      {subscriptions =>
        subscriptions.length === 0 ? (
          <Empty title="No subscriptions yet">
            What is ordered for the customer is listed here.
          </Empty>
        ) : (
          <ul className={classes.list}>
            {subscriptions.map(subscription => (
              <li key={subscription.id}>
                <SubscriptionCard customerId={customerId} subscription={subscription} />
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  )
}
