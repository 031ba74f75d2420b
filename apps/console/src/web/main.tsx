import '@mantine/core/styles.css'
import './styles/global.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from './data/query-client.ts'
import { createRouter } from './router.tsx'
import { StartBoundary } from './shell/start-boundary.tsx'
import { theme } from './theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root to render into.')

// Mantine's style elements carry the nonce that this response's policy names.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
// So do those of the dialogs' scroll lock.
setNonce(nonce)

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={createQueryClient()}>
        <StartBoundary>
          <Suspense>
            <RouterProvider router={createRouter()} />
          </Suspense>
        </StartBoundary>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
