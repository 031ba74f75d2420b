import {
  authorizationCode,
  mfaClaims,
  type StepUp,
  secureApplicationModel,
} from '@partnergate/auth'
import { createPartnerCenter } from '@partnergate/client'
import { createGuard, protect } from '@partnergate/guards'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import Keyv from 'keyv'
import { expect, test, vi } from 'vitest'

interface Scene {
  /** How often Partner Center asks for more than the token has. */
  readonly challenges: number
  /** What it says beside the challenge. */
  readonly body?: object
  /** Whether the application can ask its user. */
  readonly stepsUp?: boolean
}

/** A tenant whose Partner Center finds that the MFA of the sign-in has grown too old, and says so with a challenge. */
function make({ challenges, body = {}, stepsUp = true }: Scene) {
  const tenant = createMockTenant()
  const sent: (string | null)[] = []
  const fetch: typeof tenant.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.startsWith('https://api.partnercenter.')) return tenant.fetch(request)
    sent.push(request.headers.get('authorization'))
    if (sent.length > challenges) return tenant.fetch(request)
    tenant.conditionalAccess({ mfaMaxAgeMs: 60_000 })
    tenant.clock.advance(120_000)
    const challenge = `Bearer error="insufficient_claims", claims="${btoa(mfaClaims)}"`
    return Response.json(body, { status: 401, headers: { 'WWW-Authenticate': challenge } })
  }
  const { tenantId, apps } = tenant
  const { clientId, clientSecret } = apps.confidential
  const settings = { tenantId, clientId, clientSecret, store: new Keyv(), fetch }
  // The dedicated user, who comes back from the browser with MFA.
  const interactive = authorizationCode({
    ...settings,
    async receiver(pageFor) {
      return tenant.signIn(await pageFor('http://localhost'), 'admin-agent/entra')
    },
  })
  const onStepUp = vi.fn<StepUp>(({ claims }) => interactive.signIn({ claims }))
  const credential = secureApplicationModel({
    ...settings,
    refreshToken: tenant.refreshToken('admin-agent/entra'),
    ...(stepsUp && { onStepUp }),
  })
  const pc = createPartnerCenter({ credential, fetch, retry: 0 })
  return { pc, onStepUp, sent }
}

test.each([
  ['alone', {}],
  ['beside the code of missing MFA', { error: { code: '900421', message: 'MFA required' } }],
])('a challenge of the service, %s, leads to one step-up and one more try', async (_, body) => {
  const { pc, onStepUp, sent } = make({ challenges: 1, body })
  expect((await pc.customers.list()).items.length).toBeGreaterThan(0)
  expect(onStepUp).toHaveBeenCalledOnce()
  expect(onStepUp).toHaveBeenCalledWith(
    expect.objectContaining({ claims: expect.stringContaining('access_token') }),
  )
  expect(sent).toHaveLength(2)
  expect(sent[1]).not.toBe(sent[0])
})

test('a service that asks again after the step-up is not asked a third time', async () => {
  const { pc, onStepUp, sent } = make({ challenges: 9 })
  await expect(pc.customers.list()).rejects.toMatchObject({ status: 401 })
  expect(onStepUp).toHaveBeenCalledOnce()
  expect(sent).toHaveLength(2)
})

test('where nobody can be asked, the remedy says what to do', async () => {
  const { pc, sent } = make({ challenges: 1, stepsUp: false })
  await expect(pc.customers.list()).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    origin: 'credential',
    remedy: expect.stringContaining('passing MFA'),
  })
  expect(sent).toHaveLength(1)
})

test("a guard's challenge is answered by the credential, and the caller comes back with MFA", async () => {
  const tenant = createMockTenant()
  const { tenantId, apps, fetch, clock } = tenant
  const { clientId, clientSecret } = apps.confidential
  const audience = 'https://api.partnercenter.microsoft.com'
  const guard = createGuard({ audience, tenants: [tenantId], fetch, now: clock.now })
  const service = protect(guard, { scenario: 'transact' }, (_, { claims }) =>
    Response.json({ caller: claims.upn }),
  )
  const call = (token: string) =>
    service(
      new Request('https://service.example/', { headers: { authorization: `Bearer ${token}` } }),
    )

  const refused = await call(await tenant.token('admin-agent/none'))
  expect(refused.status).toBe(401)
  const challenge = refused.headers.get('www-authenticate') ?? ''
  const claims = atob(/claims="([^"]+)"/.exec(challenge)?.[1] ?? '')
  const settings = { tenantId, clientId, clientSecret, fetch, store: new Keyv() }
  const interactive = authorizationCode({
    ...settings,
    async receiver(pageFor) {
      const page = await pageFor('http://localhost')
      expect(page.searchParams.get('claims')).toBe(claims)
      return tenant.signIn(page, 'admin-agent/entra')
    },
  })
  await interactive.signIn({ claims })
  const { token } = await interactive.getToken(`${audience}/.default`)
  expect(decodeJwt(token).amr).toContain('mfa')
  expect((await call(token)).status).toBe(200)
})
