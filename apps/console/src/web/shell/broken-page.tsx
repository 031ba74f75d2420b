import { useState } from 'react'
import { useRouteError } from 'react-router'
import { api, ask } from '../data/api.ts'
import { Failed } from '../states/failed.tsx'
import { PageTitle } from '../ui/page-title.tsx'

/** In the place of a page that failed as a whole, or whose code could not be fetched. */
export function BrokenPage() {
  const error = useRouteError()
  const [failure, setFailure] = useState<unknown>()
  async function reload() {
    try {
      // Without a server, reloading would leave the app for the browser's own error page.
      await ask(api.console.$get())
      window.location.reload()
    } catch (reason) {
      setFailure(reason)
    }
  }
  return (
    <>
      <PageTitle title="This page is out of order" />
      <Failed error={failure ?? error} onRetry={() => void reload()} />
    </>
  )
}
