import { createGuard } from '@partnergate/guards'
import { createMockTenant, type Persona } from '@partnergate/testing'
import { expect, test } from 'vitest'

const audience = 'https://api.partnercenter.microsoft.com'
const tenant = createMockTenant()
const guard = createGuard({
  audience,
  tenants: [tenant.tenantId],
  fetch: tenant.fetch,
  now: tenant.clock.now,
})

async function authorizationOf(persona: Persona) {
  const token = await tenant.credential(persona).getToken(`${audience}/.default`)
  return `Bearer ${token?.token}`
}

test.each<[persona: Persona, answer: string]>([
  ['admin-agent/entra', 'accepted'],
  ['admin-agent/third-party', 'exception-required'],
  ['admin-agent/none', 'no-mfa'],
  ['guest/entra', 'accepted'],
  ['app-only', 'user-required'],
])("a guard answers the mock tenant's %s: %s", async (persona, answer) => {
  const result = await guard.check(await authorizationOf(persona), { scenario: 'transact' })
  expect(result.ok ? 'accepted' : result.reason).toBe(answer)
})

test('a guard of another tenant does not accept its tokens', async () => {
  const other = createMockTenant({ seed: 7 })
  const stranger = createGuard({ audience, tenants: [other.tenantId], fetch: other.fetch })
  const result = await stranger.check(await authorizationOf('admin-agent/entra'), {
    scenario: 'transact',
  })
  expect(result).toMatchObject({ ok: false, status: 401, reason: 'tenant-not-allowed' })
})
