import { createBrowserRouter } from 'react-router'
import { Gate } from './access/gate.tsx'
import type { PageRoute } from './pages/page-route.ts'
import { pageRoutes } from './pages/pages.ts'
import { BrokenPage } from './shell/broken-page.tsx'
import { Shell } from './shell/shell.tsx'

/** Creates the router: every page in the shell, and behind its gate. */
export function createRouter() {
  return createBrowserRouter([
    {
      Component: Shell,
      ErrorBoundary: BrokenPage,
      HydrateFallback: () => null,
      children: pageRoutes.map(route => ({ path: route.path, lazy: () => load(route) })),
    },
  ])
}

async function load({ title, page, isPublic = false, load }: PageRoute) {
  const { default: Page } = await load()
  const Component = isPublic
    ? Page
    : () => (
        <Gate title={title} page={page}>
          <Page />
        </Gate>
      )
  return { Component, ErrorBoundary: BrokenPage }
}
