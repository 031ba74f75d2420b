import { authorizationCode, encryptedStore, secureApplicationModel } from '@partnergate/auth'
import { loopback } from '@partnergate/auth/loopback'
import { createPartnerCenter } from '@partnergate/client'
import { createGuard, protect } from '@partnergate/guards'
import { createMockTenant } from '@partnergate/testing'
import Keyv from 'keyv'

// The page docs/tokens.md as a program: its steps are shown there as they stand here.
const network = globalThis.fetch

// A mock tenant takes the place of the network, with an application that is registered there.
const tenant = createMockTenant()
globalThis.fetch = tenant.fetch
const { tenantId } = tenant
const { clientId, clientSecret } = tenant.apps.confidential

const keyv = new Keyv()
const storeKey = new Uint8Array(32)

/** In production: `console.log`. Here somebody who reads it signs in and comes back. */
async function tell(text: string) {
  console.log(text.slice(0, 'Open https://login.microsoftonline.com'.length))
  await network(tenant.signIn(text.slice('Open '.length), 'admin-agent/entra'))
}

// Step 3
const store = encryptedStore(keyv, [{ id: '2026-11', key: storeKey }])
const receiver = loopback({ open: url => tell(`Open ${url}`) })
await authorizationCode({ tenantId, clientId, clientSecret, store, receiver }).signIn()

// Step 4
const credential = secureApplicationModel({ tenantId, clientId, clientSecret, store })
const pc = createPartnerCenter({ credential, validateMfa: true })
const { data, mfa } = await pc.customers.list().withResponse()
console.log(`${data.items.length} customers, MFA compliant: ${mfa.compliant}`)

// Step 6
const guard = createGuard({ audience: 'api://your-service', tenants: [tenantId] })
const handler = protect(guard, { scenario: 'transact' }, (_request, { claims }) =>
  Response.json({ hello: claims.upn }),
)

for (const persona of ['sales-agent/entra', 'sales-agent/none'] as const) {
  const token = await tenant.token(persona, { audience: 'api://your-service' })
  const headers = { authorization: `Bearer ${token}` }
  const response = await handler(new Request('https://your-service.example/', { headers }))
  console.log(`${persona}: ${response.status}`)
}
