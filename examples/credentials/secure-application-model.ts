import { randomBytes } from 'node:crypto'
import { encryptedStore, secureApplicationModel } from '@partnergate/auth'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import { openSqlite } from '../token-stores/sqlite.ts'

// A mock tenant plays Entra and Partner Center. In production, `fetch` and `now` are left out.
const tenant = createMockTenant()
const { clientId, clientSecret } = tenant.apps.confidential

// 32 random bytes from your secret store; new ones go before the old ones.
const keys = [{ id: '2026-11', key: randomBytes(32) }]
const { store, close } = openSqlite(':memory:', error => console.error(error.message))

const credential = secureApplicationModel({
  tenantId: tenant.tenantId,
  clientId,
  clientSecret,
  refreshToken: tenant.refreshToken('admin-agent/entra'), // of the dedicated user's sign-in with MFA
  store: encryptedStore(store, keys),
  fetch: tenant.fetch,
  now: tenant.clock.now,
})
const pc = createPartnerCenter({ credential, fetch: tenant.fetch, validateMfa: true })

// The refresh token lives for 90 days, and each renewal gives a new one: this goes on for ever.
for (const day of [0, 60, 120]) {
  const { data, mfa } = await pc.customers.list().withResponse()
  console.log(`Day ${day}: ${data.items.length} customers, MFA compliant: ${mfa.compliant}`)
  tenant.clock.advance(60 * 86_400_000)
}
await close()
