import { fileURLToPath } from 'node:url'
import { createMockTenant } from '@partnergate/testing'
import { createApp } from './app.ts'
import { listen } from './listen.ts'
import { isLoopback } from './security/known-host.ts'

const { HOST: host = '127.0.0.1', PORT } = process.env
const port = PORT === undefined ? 3000 : Number(PORT)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, but is '${PORT}'.`)
  process.exit(1)
}

const app = createApp({
  webRoot: fileURLToPath(new URL('../web', import.meta.url)),
  createTenant: () => createMockTenant({ seed: 'console', customers: 25 }),
  localOnly: isLoopback(host),
})

try {
  // A port that was asked for is taken or fails; of our own choice the next free one will do.
  const { url, close } = await listen(app, { host, port, tries: PORT === undefined ? 20 : 0 })
  console.log(`Partnergate console: ${url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
} catch (error) {
  console.error(
    `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : error}`,
  )
  process.exit(1)
}
