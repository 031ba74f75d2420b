import { createPartnerCenter, type Drift, type PartnerCenter } from '@partnergate/client'
import { type Evidence, evidenceFromClaims } from '@partnergate/core'
import type { MockTenant } from '@partnergate/testing'
import type { CallOutcome, Counters } from '../../shared/outcome.ts'
import { defaultSettings, type Settings } from '../../shared/settings.ts'
import type { SessionView } from '../../shared/views.ts'
import { createDriftLog, type DriftLog } from './drift-log.ts'
import { claimsOf } from './token-claims.ts'

/** Calls that are remembered. */
const maxCalls = 100
const partnerCenterScope = 'https://api.partnercenter.microsoft.com/.default'

/** One session's world: its choices, a mock tenant of its own, and the client that calls it. */
export interface Workspace {
  readonly tenant: MockTenant
  readonly settings: Settings
  readonly client: PartnerCenter
  /** The customer that calls about one customer are about. */
  readonly customerId: string
  readonly drifts: DriftLog
  /** Changes some of the choices; the client is made anew from them. */
  readonly choose: (choice: Partial<Settings>) => void
  /** What the persona's token proves. */
  readonly evidence: () => Promise<Evidence>
  /** Remembers what became of a call, and numbers it. */
  readonly record: (outcome: Omit<CallOutcome, 'id'>) => CallOutcome
  readonly counters: () => Counters
  readonly view: () => Promise<SessionView>
}

/** Creates a session's world around its tenant. */
export function createWorkspace(tenant: MockTenant): Workspace {
  const drifts = createDriftLog()
  const calls: CallOutcome[] = []
  let settings = defaultSettings
  let client = clientFor(tenant, settings, drifts.hear)
  let count = 0
  let stopped = 0

  const evidence = () => evidenceOf(tenant, settings)
  const counters = () => ({ reached: tenant.requests.length, stopped })
  return {
    tenant,
    customerId: tenant.customers[0]?.id ?? '',
    drifts,
    evidence,
    counters,
    get settings() {
      return settings
    },
    get client() {
      return client
    },
    choose(choice) {
      settings = { ...settings, ...choice }
      client = clientFor(tenant, settings, drifts.hear)
    },
    record(outcome) {
      const call = { id: ++count, ...outcome }
      if (call.reached === 0) stopped++
      calls.unshift(call)
      calls.splice(maxCalls)
      return call
    },
    async view() {
      const { userPrincipalName: account } = tenant.account(settings.persona)
      return {
        settings,
        evidence: await evidence(),
        account,
        calls,
        counters: counters(),
      }
    },
  }
}

function clientFor(
  tenant: MockTenant,
  { persona, edition, exception, guard, relationship }: Settings,
  onDrift: (drift: Drift) => void,
): PartnerCenter {
  return createPartnerCenter({
    credential: tenant.credential(persona),
    fetch: tenant.fetch,
    edition,
    exception,
    guard,
    relationship,
    onDrift,
    // Outcomes tell it; the server's output need not.
    onWarning: () => {},
  })
}

/** What the persona's token proves. The token itself goes no further. */
async function evidenceOf(tenant: MockTenant, { persona }: Settings): Promise<Evidence> {
  const { token } = await tenant.credential(persona).getToken(partnerCenterScope)
  return evidenceFromClaims(claimsOf(token))
}
