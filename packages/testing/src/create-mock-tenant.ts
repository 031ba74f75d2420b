import { checkMfaSettings, createMfaPolicy } from './enforcement/mfa.ts'
import { createFaults } from './faults/faults.ts'
import { createFetch } from './fetch.ts'
import { createAccounts } from './identity/accounts.ts'
import { createExpiredTokens } from './identity/expired-tokens.ts'
import { createKeyRing } from './identity/keys.ts'
import { personaIds, resolvePersona } from './identity/persona.ts'
import { createTokenIssuer } from './identity/tokens.ts'
import { createVerifier } from './identity/verify.ts'
import { createIssuedTokens } from './log/issued-tokens.ts'
import { createRequestLog } from './log/request-log.ts'
import type { MockTenant } from './mock-tenant.ts'
import type { MockTenantOptions } from './options.ts'
import { resolveOptions } from './options.ts'
import { createIds, createSeed } from './seed/seed.ts'
import { listen } from './server/listen.ts'
import { createStartPage } from './server/start-page/start-page.ts'
import { createAnswer } from './service/answer.ts'
import { createStorage } from './service/billing-exports/storage.ts'
import { approve } from './service/gdap/approve.ts'
import { createPartner } from './service/partner.ts'
import { passTime } from './service/pass-time.ts'
import { createRefuseUnknown } from './service/refuse-unknown.ts'
import { pastApplications, trafficHistory } from './service/security/traffic-history.ts'
import { createSwitchboard } from './service/serve.ts'
import { createState } from './service/state.ts'
import { watchUnexpected } from './service/watch-unexpected.ts'
import { createCertificatePage } from './service/webhooks/certificate-page.ts'
import { createWebhookControls } from './service/webhooks/controls.ts'
import { createSignIn } from './sign-in/sign-in.ts'
import { createKeeper } from './snapshot/keeper.ts'
import type { OpenedSnapshot } from './snapshot/snapshot.ts'
import { openSnapshot, requireSameSeed, takeSnapshot } from './snapshot/snapshot.ts'
import { resolveLimits } from './throttling/limits.ts'
import { createThrottle } from './throttling/throttle.ts'
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
    customers,
    now,
    mfa: mfaSettings,
    enforceRoles,
    logLimit,
    sandbox,
    requireAgreement,
    mfaHistoryDays,
    snapshot,
    throttling,
    unknownRequests,
    webhookFetch,
  } = resolveOptions(options)
  const seed = createSeed(value)
  const clock = createClock(now)
  /** What the tenant was made as, and `reset` makes it again. */
  const first: OpenedSnapshot = snapshot ?? {
    origin: { seed: value, customers },
    clock: clock.read(),
    areas: {},
  }
  clock.set(first.clock)
  let keeper = createKeeper(first.areas)
  let { origin } = first
  const partner = createPartner(seed)
  const accounts = createAccounts(seed, partner)
  const keys = createKeyRing(seed, clock, keeper.within('keys'))
  const faults = createFaults(seed)
  const log = createRequestLog(logLimit)
  const issued = createIssuedTokens(logLimit)
  const makeState = () => {
    const kept = keeper.within('service')
    const ids = createIds(seed, kept)
    const { customers: customerCount } = origin
    const agreementRequired = requireAgreement
    const parts = {
      seed,
      ids,
      clock,
      partner,
      sandbox,
      kept,
      customerCount,
      webhookFetch,
      agreementRequired,
      trafficHistory: (epoch: number) =>
        trafficHistory({ seed, partner, epoch, accounts: accounts.all, days: mfaHistoryDays }),
      applicationNameOf: (id: string) =>
        signIn.nameOf(id) ?? pastApplications(seed).find(known => known.id === id)?.name ?? '',
    }
    return createState(parts)
  }
  const expired = createExpiredTokens()
  let state = makeState()
  clock.onAdvance(() => state.relationships.passTime())
  clock.onAdvance(() => passTime(state))
  let throttle = createThrottle(throttling, clock)
  let mfa = createMfaPolicy(mfaSettings, seed)

  const answer = createAnswer({
    verify: createVerifier({ tenantId: partner.tenantId, clock, keys, expired }),
    expired,
    keys,
    accounts,
    faults,
    log,
    issued,
    mfa: () => mfa,
    enforceRoles,
    throttle: () => throttle,
    state: () => state,
  })
  const signIn = createSignIn(
    { seed, clock, partner, accounts, keys, faults, state: () => state },
    keeper.within('sign-in'),
  )
  const pages = {
    'sign-in': signIn,
    storage: createStorage(() => state),
    'webhook-certificate': createCertificatePage(() => state),
    'start-page': createStartPage(() => ({
      ...{ tenantId: partner.tenantId, domain: partner.domain, now: clock.iso() },
      customerCount: state.customers.all().length,
      accounts: personaIds.map(id => accounts.of(resolvePersona(id))),
      apps: signIn.controls.apps,
      refreshToken: signIn.controls.refreshToken('admin-agent/entra'),
    })),
  }
  const refuseUnknown =
    unknownRequests === 'service' ? createRefuseUnknown({ ids: () => state.ids, clock }) : undefined
  const switchboard = watchUnexpected(createSwitchboard(pages, answer, refuseUnknown), log)
  const { token, credential } = createTokenIssuer({
    ...{ accounts, partner, clock, keys, expired, issued },
  })

  function goOnFrom(snapshot: OpenedSnapshot): void {
    keeper = createKeeper(snapshot.areas)
    origin = snapshot.origin
    clock.set(snapshot.clock)
    keys.reset(keeper.within('keys'))
    signIn.reset(keeper.within('sign-in'))
    state.webhooks.stop()
    state = makeState()
    faults.clear()
    expired.clear()
    throttle = createThrottle(throttling, clock)
    mfa = createMfaPolicy(mfaSettings, seed)
    log.clear()
    issued.clear()
  }

  return {
    fetch: createFetch(switchboard),
    tenantId: partner.tenantId,
    domain: partner.domain,
    groups: partner.groups,
    personas: personaIds,
    credential,
    token,
    account: persona => accounts.of(resolvePersona(persona)),
    clock: { now: clock.now, advance: clock.advance },
    requests: log.requests,
    calls: log.calls,
    unexpectedRequests: log.unexpected,
    issuedTokens: issued.entries,
    fault: fault => faults.add(fault),
    enforceMfa(enforcement, { refusal = mfa.refusal } = {}) {
      checkMfaSettings({ enforcement, refusal })
      mfa = createMfaPolicy({ enforcement, refusal }, seed)
    },
    get mfaEnforcement() {
      return mfa.enforcement
    },
    throttle(limits) {
      throttle = createThrottle(resolveLimits(limits), clock)
    },
    get throttled() {
      return throttle.counts
    },
    approveGdap: (relationshipId, customerId, options) =>
      approve(state, relationshipId, customerId, options),
    webhooks: createWebhookControls(() => state),
    ...signIn.controls,
    listen: listenOptions => listen(switchboard, listenOptions),
    reset: () => goOnFrom(first),
    snapshot: () => takeSnapshot(origin, clock.read(), keeper),
    restore(given) {
      const opened = openSnapshot(given)
      requireSameSeed(opened.origin, origin)
      goOnFrom(opened)
    },
    get customers() {
      return state.customers
        .all()
        .map(({ id, companyName, domain }) => ({ id, companyName, domain }))
    },
  }
}
