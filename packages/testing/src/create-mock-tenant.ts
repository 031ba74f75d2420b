import { createFaults } from './faults/faults.ts'
import { createFetch } from './fetch.ts'
import { createAccounts } from './identity/accounts.ts'
import { createKeyRing } from './identity/keys.ts'
import { personaIds, resolvePersona } from './identity/persona.ts'
import { createTokenIssuer } from './identity/tokens.ts'
import { createVerifier } from './identity/verify.ts'
import { listen } from './listen.ts'
import { createRequestLog } from './log/request-log.ts'
import type { MockTenant } from './mock-tenant.ts'
import type { MockTenantOptions } from './options.ts'
import { resolveOptions } from './options.ts'
import { createIds, createSeed } from './seed/seed.ts'
import { createAnswer } from './service/answer.ts'
import { createStorage } from './service/billing-exports/storage.ts'
import { approve } from './service/gdap/approve.ts'
import { createPartner } from './service/partner.ts'
import { createSwitchboard } from './service/serve.ts'
import { createState } from './service/state.ts'
import { createCertificatePage } from './service/webhooks/certificate-page.ts'
import { createWebhookControls } from './service/webhooks/controls.ts'
import { createSignIn } from './sign-in/sign-in.ts'
import { createClock } from './time/clock.ts'

/**
 * Makes a partner's tenant in memory that answers as Partner Center, Microsoft Graph and Entra's sign-in do. It is
 * stateful, the same for the same seed, verifies every token and enforces MFA from the token's `amr`.
 *
 * @throws TypeError when an option is unknown or of the wrong type
 * @throws RangeError when a number is out of range
 * @example
 * ```ts
 * import { createPartnerCenter } from '@partnergate/client'
 * import { createMockTenant } from '@partnergate/testing'
 *
 * const tenant = createMockTenant({ customers: 3 })
 * const pc = createPartnerCenter({
 *   credential: tenant.credential('admin-agent/entra'),
 *   fetch: tenant.fetch,
 * })
 * for await (const customer of pc.customers.list()) console.log(customer.companyProfile?.companyName)
 * ```
 */
export function createMockTenant(options: MockTenantOptions = {}): MockTenant {
  const {
    seed: value,
    customers: customerCount,
    now,
    enforceMfa,
    webhookFetch,
  } = resolveOptions(options)
  const seed = createSeed(value)
  const clock = createClock(now)
  const partner = createPartner(seed)
  const accounts = createAccounts(seed, partner)
  const keys = createKeyRing(seed, clock)
  const faults = createFaults()
  const log = createRequestLog()
  const makeState = () =>
    createState({ seed, ids: createIds(seed), clock, partner, customerCount, webhookFetch })
  let state = makeState()

  const answer = createAnswer({
    verify: createVerifier({ tenantId: partner.tenantId, clock, keys }),
    accounts,
    faults,
    log,
    enforceMfa,
    state: () => state,
  })
  const signIn = createSignIn({
    ...{ seed, clock, partner, accounts, keys, faults },
    state: () => state,
  })
  const switchboard = createSwitchboard(
    {
      'sign-in': signIn,
      storage: createStorage(() => state),
      'webhook-certificate': createCertificatePage(() => state),
    },
    answer,
  )
  const { token, credential } = createTokenIssuer({ accounts, partner, clock, keys })

  return {
    fetch: createFetch(switchboard),
    tenantId: partner.tenantId,
    domain: partner.domain,
    personas: personaIds,
    credential,
    token,
    account: persona => accounts.of(resolvePersona(persona)),
    clock: { now: clock.now, advance: clock.advance },
    requests: log.requests,
    fault: fault => faults.add(fault),
    approveGdap: (relationshipId, customerId) => approve(state, relationshipId, customerId),
    webhooks: createWebhookControls(() => state),
    ...signIn.controls,
    listen: listenOptions => listen(switchboard, listenOptions),
    reset() {
      clock.reset()
      faults.clear()
      log.clear()
      signIn.reset()
      state.webhooks.stop()
      state = makeState()
    },
    get customers() {
      return state.customers.all().map(({ id, profile }) => {
        const { companyName, domain } = profile()
        return { id, companyName, domain }
      })
    },
  }
}
