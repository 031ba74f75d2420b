import { deviceCode } from '@partnergate/auth'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'

// A mock tenant plays Entra and Partner Center. In production, `fetch` is left out.
const tenant = createMockTenant()
const credential = deviceCode({
  tenantId: tenant.tenantId,
  clientId: tenant.apps.public.clientId,
  fetch: tenant.fetch,
  prompt({ message, userCode }) {
    console.log(message)
    // In production a person types the code in, on another device.
    tenant.enterDeviceCode(userCode, 'helpdesk-agent/entra')
  },
})

const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
const { items } = await pc.customers.list()
console.log(`${items.length} customers`)
