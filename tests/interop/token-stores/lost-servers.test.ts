import { secureApplicationModel } from '@partnergate/auth'
import { createMockTenant } from '@partnergate/testing'
import { test, vi } from 'vitest'
import { cannotRun, createPlaces } from './servers.ts'
import { openStore, storeNames } from './stores.ts'

const scope = 'https://api.partnercenter.microsoft.com/.default'

for (const name of storeNames.filter(name => !name.startsWith('SQLite'))) {
  test.skipIf(cannotRun(name))(
    `${name}: a server that is lost ends neither the process nor the sign-in`,
    { concurrent: true, timeout: 30_000 },
    async ({ expect, onTestFinished }) => {
      const places = createPlaces()
      onTestFinished(() => places.close())
      const tenant = createMockTenant()
      const { store, close } = await openStore(name, await places.of(name))
      onTestFinished(() => void close().catch(() => {}))
      const { tenantId, fetch, apps, clock } = tenant
      const { clientId, clientSecret } = apps.confidential
      const onWarning = vi.fn()
      const credential = secureApplicationModel({
        ...{ tenantId, clientId, clientSecret, fetch, onWarning, store, now: clock.now },
        refreshToken: tenant.refreshToken('admin-agent/entra'),
        timeoutMs: 2000,
      })
      const { token } = await credential.getToken(scope)

      await places.stopServers()
      clock.advance(2 * 3_600_000)
      const later = await credential.getToken(scope)
      expect(later.token).not.toBe(token)
      expect(onWarning).toHaveBeenCalledWith(expect.objectContaining({ kind: 'store-failed' }))
    },
  )
}
