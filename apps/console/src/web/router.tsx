import { createBrowserRouter } from 'react-router'
import { Gate } from './access/gate.tsx'
import { fetched } from './data/fetched.ts'
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
      children: [
        {
          // In the shell: what a page lacks leaves the way to the others.
          ErrorBoundary: BrokenPage,
          children: pageRoutes.map(route => ({ path: route.path, lazy: () => load(route) })),
        },
      ],
    },
  ])
}

async function load({ title, page, isPublic = false, load }: PageRoute) {
  const { default: Page } = await fetched(load)
  const Component = isPublic
    ? Page
    : () => (
        <Gate title={title} page={page}>
          <Page />
        </Gate>
      )
  return { Component, ErrorBoundary: BrokenPage }
}
