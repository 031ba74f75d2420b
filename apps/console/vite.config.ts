import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

const server = 'http://127.0.0.1:3000'

export default defineConfig({
  root: 'src/web',
  plugins: [react(), precompress()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // An inlined asset would be a data: URL, which the content security policy refuses.
    assetsInlineLimit: 0,
    // What every page begins with comes in one piece: on a slow line, pieces cost more than bytes.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
  // `npm start` serves the API and the sign-in; `npm run dev` serves the page and passes its calls on.
  server: { proxy: { '/api': server, '/auth': server, '/entra': server } },
})
