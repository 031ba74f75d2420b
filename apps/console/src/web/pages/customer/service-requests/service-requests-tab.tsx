import { ServiceRequests } from '../../customer-requests/service-requests.tsx'
import type { TabProps } from '../tab-props.ts'

/** What the customer needs Microsoft's support for. */
export default function ServiceRequestsTab({ customerId }: TabProps) {
  return <ServiceRequests customerId={customerId} />
}
