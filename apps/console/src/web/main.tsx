import '@mantine/core/styles.css'
import './styles/global.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { theme } from './theme.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root to render into.')

// Mantine's style elements carry the nonce that this response's policy names.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <App />
    </MantineProvider>
  </StrictMode>,
)
