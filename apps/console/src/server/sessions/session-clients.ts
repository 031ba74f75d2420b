import type { TokenCredential } from '@partnergate/auth'
import {
  type CallEvent,
  createPartnerCenter,
  type GuardMode,
  type PartnerCenter,
} from '@partnergate/client'
import type { CalledAs } from '../../shared/call-log.ts'
import { askingPage } from '../call-log/asking-page.ts'
import type { CallLog } from '../call-log/call-log.ts'
import { loggedCall } from '../call-log/logged-call.ts'
import { createDelegationOf, type DelegationOf } from '../delegation/delegation.ts'
import type { Partner } from '../partner/partner.ts'

/** What a session calls Partner Center with. */
export interface SessionClients {
  /** Partner Center as the user, with a mode of the guard: another than `enforce` shows what the service says to a denied call. */
  readonly clientWith: (guard: GuardMode) => PartnerCenter
  /**
   * Partner Center and Graph as the console itself, without a user: for pages that open without MFA, and for operations that
   * take an application alone. It must not show what a user would need MFA to see.
   */
  readonly appClient: PartnerCenter
  /** How a customer is administered, which decides on the row that governs their users. */
  readonly delegationOf: DelegationOf
}

/** The clients of a session, for the rules that hold when they are asked for. All they do goes into the session's log. */
export function createSessionClients(
  partner: Partner,
  credential: TokenCredential,
  calls: CallLog,
): () => SessionClients {
  let made: { readonly policy: Partner['policy']; readonly clients: SessionClients } | undefined
  return () => {
    const { policy } = partner
    if (made?.policy !== policy) {
      made = { policy, clients: clientsFor(partner, policy, credential, calls) }
    }
    return made.clients
  }
}

function clientsFor(
  partner: Partner,
  policy: Partner['policy'],
  credential: TokenCredential,
  calls: CallLog,
): SessionClients {
  const { application, appCredential, delegationReader } = partner
  const { cloud, fetch } = application
  const common = (as: CalledAs) => ({
    ...{ cloud, fetch, application: 'Partnergate console' },
    onCall: (event: CallEvent) => calls.add(loggedCall(event, { as, page: askingPage() })),
  })
  const ofUsers = { ...policy, validateMfa: true }
  // Made when they are needed first: most sessions need one.
  const users = new Map<GuardMode, PartnerCenter>()
  let app: PartnerCenter | undefined
  const delegationOf = createDelegationOf(
    createPartnerCenter({
      ...common(delegationReader ? 'delegation-reader' : 'user'),
      ...ofUsers,
      credential: delegationReader ?? credential,
    }),
  )
  const userClient = (guard: GuardMode) =>
    createPartnerCenter({
      ...common('user'),
      ...ofUsers,
      credential,
      guard,
      relationship: async customerId => (await delegationOf(customerId)).relationship,
      // The log tells it.
      onWarning: () => {},
    })
  return {
    delegationOf,
    clientWith(guard) {
      const client = users.get(guard) ?? userClient(guard)
      users.set(guard, client)
      return client
    },
    get appClient() {
      app ??= createPartnerCenter({ ...common('application'), credential: appCredential })
      return app
    },
  }
}
