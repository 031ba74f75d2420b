import type { OperationId } from '@partnergate/openapi'
import type { MfaEnforcement, MfaRefusal } from './enforcement/mfa.ts'
import type { Fault, FaultHandle } from './faults/fault.ts'
import type { Account } from './identity/accounts.ts'
import type { Persona, PersonaId } from './identity/persona.ts'
import type { MockCredential, TokenOptions } from './identity/tokens.ts'
import type { IssuedToken } from './log/issued-tokens.ts'
import type { RecordedRequest } from './log/recorded-request.ts'
import type { UnexpectedRequest } from './log/unexpected-request.ts'
import type { ListenOptions, MockServer } from './server/listen.ts'
import type { ApprovalOptions } from './service/gdap/approve.ts'
import type { WebhookControls } from './service/webhooks/controls.ts'
import type { SignInControls } from './sign-in/controls.ts'
import type { TenantSnapshot } from './snapshot/snapshot.ts'
import type { ThrottlingLimits } from './throttling/limits.ts'
import type { ThrottledCounts } from './throttling/throttle.ts'
import type { MockClock } from './time/clock.ts'

/** A customer of the tenant, to be named in requests. */
export interface MockCustomer {
  /** Entra tenant id. */
  readonly id: string
  readonly companyName: string
  readonly domain: string
}

/** A partner's tenant in memory: Partner Center, Microsoft Graph and Entra's sign-in, without the network. */
export interface MockTenant extends SignInControls {
  /**
   * Answers as the service does; pass it wherever a `fetch` is taken. Plays the real hosts, and no other.
   *
   * @throws UnknownHostError (`ERR_MOCK_TENANT_UNKNOWN_HOST`), UnknownOperationError
   * (`ERR_MOCK_TENANT_UNKNOWN_OPERATION`) when the request is none that the service has
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** Entra tenant id of the partner. */
  readonly tenantId: string
  /** The partner's default domain. */
  readonly domain: string
  /** The partner's security groups, by object id: who is in one holds the agent's role. */
  readonly groups: {
    readonly adminAgents: string
    readonly helpdeskAgents: string
    readonly salesAgents: string
  }
  /** Ids of the personas that can sign in. */
  readonly personas: readonly PersonaId[]
  /** A credential that signs in as a persona, for clients that take a `TokenCredential`. @throws TypeError for an unknown persona */
  readonly credential: (persona: Persona) => MockCredential
  /** A signed access token of a persona, also one that the service refuses. @throws TypeError for an unknown persona */
  readonly token: (persona: Persona, options?: TokenOptions) => Promise<string>
  /** The account that a persona signs in with. @throws TypeError for an unknown persona */
  readonly account: (persona: Persona) => Account
  /** The tenant's time. */
  readonly clock: MockClock
  /**
   * Every request that reached an operation, refused ones included, the oldest first. It grows as they come, up to the
   * option `logLimit`.
   */
  readonly requests: readonly RecordedRequest[]
  /**
   * The requests of one operation, the oldest first.
   *
   * @throws TypeError for an operation that there isn't
   * @example
   * ```ts
   * tenant.calls('customers.get').map(({ parameters }) => parameters.customerId)
   * ```
   */
  readonly calls: <Id extends OperationId>(operation: Id) => RecordedRequest<Id>[]
  /** Tokens that `credential` handed out, the oldest first, and whether a request came with them; without the tokens. */
  readonly issuedTokens: readonly IssuedToken[]
  /** Requests that the tenant had no answer for, which were an error for their sender; the oldest first. */
  readonly unexpectedRequests: readonly UnexpectedRequest[]
  /** Lets something go wrong. @throws TypeError, RangeError when the fault isn't one */
  readonly fault: (fault: Fault) => FaultHandle
  /**
   * Enforces MFA from now on as the option `mfaEnforcement` does, for instance to see the service go from one phase to
   * the next.
   *
   * @param options - how it refuses from now on; unless given, as before
   * @throws TypeError, RangeError when it isn't one
   */
  readonly enforceMfa: (
    enforcement: MfaEnforcement,
    options?: { readonly refusal?: MfaRefusal },
  ) => void
  /** How far MFA is enforced now. */
  readonly mfaEnforcement: MfaEnforcement
  /**
   * Limits how often the service may be called from now on, as the option `throttling` does; counting starts anew.
   *
   * @throws TypeError, RangeError when the limits aren't
   */
  readonly throttle: (limits: boolean | ThrottlingLimits) => void
  /** What the limits let pass and what they refused, in all and by customer. */
  readonly throttled: ThrottledCounts
  /**
   * Does what a customer's administrator does: approves a GDAP relationship that was offered.
   *
   * @param customerId - who approves, when the relationship doesn't name a customer
   * @throws WrongStateError (`ERR_MOCK_TENANT_WRONG_STATE`) when the relationship isn't `approvalPending`
   */
  readonly approveGdap: (
    relationshipId: string,
    customerId?: string,
    options?: ApprovalOptions,
  ) => void
  /** What Partner Center posts to the registered URL. */
  readonly webhooks: WebhookControls
  /** Serves the tenant on a port, for clients in other processes and languages. */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>
  /** Puts the tenant back to how it was made, from a seed or a snapshot: data, clock, faults and log. */
  readonly reset: () => void
  /**
   * The tenant as it is now, as JSON, to go on from later and elsewhere: all that is stateful, the clock, and the keys
   * that it signs with. Faults and logs are the test's and aren't in it.
   *
   * @example
   * ```ts
   * const before = tenant.snapshot()
   * await tryOut(tenant)
   * tenant.restore(before)
   * ```
   */
  readonly snapshot: () => TenantSnapshot
  /**
   * Puts the tenant to where a snapshot was taken; faults and logs are empty then. `reset` still leads back to how the
   * tenant was made.
   *
   * @throws SnapshotError (`ERR_MOCK_TENANT_SNAPSHOT`) with its `problem` when the snapshot isn't good or is of a tenant
   * with another seed; nothing has changed then
   */
  readonly restore: (snapshot: TenantSnapshot) => void
  /** The customers that the tenant has now, to pick ids from. */
  readonly customers: readonly MockCustomer[]
}
