import { fileURLToPath } from 'node:url'
import { createMockTenant } from '@partnergate/testing'
import { createApp } from './app.ts'
import type { Configuration } from './configuration/configuration.ts'
import { ConfigurationError, readConfiguration } from './configuration/read-configuration.ts'
import { listen } from './listen.ts'
import { createTenantPartner } from './partner/tenant-partner.ts'
import { isLoopback } from './security/known-host.ts'

/** Thousands, for the list to show. */
const customers = 3000

try {
  await start(readConfiguration(process.env))
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error)
  process.exit(1)
}

/** A tenant that asks for what the service asks for: nothing is ordered without the customer's agreement. */
function createTenant() {
  return createMockTenant({
    seed: 'console',
    customers,
    requireAgreement: true,
    mfaHistoryDays: 90,
  })
}

async function start({ host, port, publicUrl, policy, session, tenant }: Configuration) {
  const app = createApp({
    webRoot: fileURLToPath(new URL('../web', import.meta.url)),
    works: tenant ? { for: createTenantPartner(tenant, policy) } : { on: createTenant, policy },
    session,
    publicUrl,
    knownHostsOnly: publicUrl !== undefined || isLoopback(host),
  })
  try {
    // A port that was asked for is taken or fails; of our own choice the next free one will do.
    const tries = port === undefined ? 20 : 0
    const { url, close } = await listen(app, { host, port: port ?? 3000, tries })
    console.log(`Partnergate console: ${publicUrl?.origin ?? url}`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigurationError([
      `HOST and PORT: cannot listen on ${host}:${port ?? 3000}: ${reason}`,
    ])
  }
}
