import { clouds, onBehalfOf, secureApplicationModel } from '@partnergate/auth'
import { createPartnerCenter } from '@partnergate/client'
import { createGuard } from '@partnergate/guards'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'

const cloudIds = ['global', 'us-government', 'china'] as const

/** The rooms under the name of one cloud, and every address that they ask. */
function make(cloud: (typeof cloudIds)[number]) {
  const tenant = createMockTenant()
  const asked: string[] = []
  const fetch: typeof tenant.fetch = async (input, init) => {
    const request = new Request(input, init)
    asked.push(new URL(request.url).origin)
    return tenant.fetch(request)
  }
  const { tenantId } = tenant
  const { clientId, clientSecret } = tenant.apps.confidential
  const refreshToken = tenant.refreshToken('admin-agent/entra')
  const application = { tenantId, clientId, clientSecret, refreshToken, cloud, fetch }
  const credential = secureApplicationModel(application)
  const pc = createPartnerCenter({ credential, cloud, fetch, validateMfa: true })
  return { tenant, asked, fetch, credential, pc, clientId }
}

test.each(cloudIds)(
  '%s: credential, client and guard agree on who signs in, for whom, and where',
  async cloud => {
    const { tenant, asked, fetch, credential, pc } = make(cloud)
    const { authorityHost, audiences, baseUrls } = clouds[cloud]
    const { data, mfa } = await pc.customers.list().withResponse()
    expect(data.items.length).toBeGreaterThan(0)
    expect(mfa.compliant).toBe(true)
    expect(asked).toEqual([authorityHost, baseUrls['partner-center']])

    const audience = audiences['partner-center'] ?? ''
    const { token } = await credential.getToken(`${audience}/.default`)
    expect(decodeJwt(token).aud).toBe(audience)
    const guardOf = (own: typeof cloud) =>
      createGuard({ audience, tenants: [tenant.tenantId], cloud: own, fetch })
    expect(await guardOf(cloud).verify(token)).toMatchObject({ ok: true })
    expect(new URL(asked.at(-1) ?? '').origin).toBe(authorityHost)
    // The issuer of a v1.0 token is the same in the two clouds outside China; their keys are not.
    const other = cloud === 'china' ? 'global' : 'china'
    expect(await guardOf(other).verify(token)).toMatchObject({ reason: 'issuer-mismatch' })
  },
)

test.each(cloudIds)("%s: GDAP is called at the cloud's Graph, or not at all", async cloud => {
  const { asked, pc } = make(cloud)
  if (cloud === 'china') {
    await expect(pc.gdap.relationships.list()).rejects.toThrow(/doesn't exist in this cloud/)
    expect(asked).toEqual([])
    return
  }
  await pc.gdap.relationships.list()
  expect(asked).toEqual([clouds[cloud].authorityHost, clouds[cloud].baseUrls.graph])
})

test.each(cloudIds)(
  "%s: a customer's tenant gives tokens for each API that the cloud has",
  async cloud => {
    const { tenant, credential, clientId } = make(cloud)
    const [customer] = tenant.customers
    tenant.grantConsent(clientId, customer?.id)
    const there = onBehalfOf({ credential, customerTenantId: customer?.id ?? '' })
    for (const audience of Object.values(clouds[cloud].audiences)) {
      if (audience === undefined) continue
      const { token } = await there.getToken(`${audience}/.default`)
      expect(decodeJwt(token)).toMatchObject({ tid: customer?.id, aud: audience })
    }
  },
)
