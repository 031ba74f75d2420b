import { authorizationCode, encryptedStore, secureApplicationModel } from '@partnergate/auth'
import { loopback } from '@partnergate/auth/loopback'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import Keyv from 'keyv'

// A mock tenant plays Entra and Partner Center. In production, `fetch` is left out.
const tenant = createMockTenant()
const { clientId, clientSecret } = tenant.apps.confidential
const store = encryptedStore(new Keyv(), [{ id: '2026-11', key: new Uint8Array(32) }])
const settings = { tenantId: tenant.tenantId, clientId, clientSecret, store, fetch: tenant.fetch }

// In production: open: url => console.log(`Open ${url}`). Here a person of the mock tenant signs in and comes back.
const receiver = loopback({
  open: async url => {
    const page = await fetch(tenant.signIn(url, 'admin-agent/entra'))
    console.log(`The browser reads: ${await page.text()}`)
  },
})
await authorizationCode({ ...settings, receiver }).signIn()

// From here on nobody is asked any more: the store has the sign-in.
const pc = createPartnerCenter({
  credential: secureApplicationModel(settings),
  fetch: tenant.fetch,
})
const { items } = await pc.customers.list()
console.log(`${items.length} customers`)
