import { PageTitle } from '../../ui/page-title.tsx'
import { ServiceRequests } from './service-requests.tsx'

/** What customers need Microsoft's support for. */
export default function CustomerRequestsPage() {
  return (
    <>
      <PageTitle
        title="Customer requests"
        lead="Service requests that are with Microsoft’s support on behalf of customers."
      />
      <ServiceRequests />
    </>
  )
}
