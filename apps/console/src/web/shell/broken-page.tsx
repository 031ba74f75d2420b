import { useRouteError } from 'react-router'
import { Failed } from '../states/failed.tsx'
import { PageTitle } from '../ui/page-title.tsx'

/** In the place of a page that failed as a whole, or whose code could not be fetched. */
export function BrokenPage() {
  const error = useRouteError()
  return (
    <>
      <PageTitle title="This page is out of order" />
      <Failed error={error} onRetry={() => window.location.reload()} />
    </>
  )
}
