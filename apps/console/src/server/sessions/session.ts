import { randomBytes } from 'node:crypto'
import type { TokenCredential } from '@partnergate/auth'
import type { PartnerCenter } from '@partnergate/client'
import type { Role } from '@partnergate/core'
import type { GuardResult, Rule, TokenResult } from '@partnergate/guards'
import { type CallLog, createCallLog } from '../call-log/call-log.ts'
import { consoleScope, type Partner } from '../partner/partner.ts'
import { rolesOf } from '../partner/roles-of.ts'
import { createSessionClients, type SessionClients } from './session-clients.ts'

/** Who signed in. */
interface User {
  readonly objectId: string
  readonly name: string
  readonly userName: string
  readonly roles: readonly Role[]
}

/** Somebody who is signed in. The tokens stay in here. */
export interface Session extends SessionClients {
  readonly partner: Partner
  readonly user: User
  /** Whether the sign-in was asked for MFA. */
  readonly steppedUp: boolean
  /** What requests of the console's pages carry beside the cookie; other sites cannot know it. */
  readonly token: string
  /** Decides by the guard whether the user may pass. @throws AuthError when the sign-in serves no longer */
  readonly check: <const Given extends Rule>(rule: Given) => Promise<GuardResult>
  /** What the user's token proves now. @throws AuthError when the sign-in serves no longer */
  readonly verify: () => Promise<TokenResult>
  /** Partner Center as the user; every call is guarded. */
  readonly client: PartnerCenter
  /** Every call that was made for this session, by whichever of its clients. */
  readonly calls: CallLog
}

/**
 * Begins the session of somebody who has just signed in; `undefined` when the token that came of it is none of ours.
 *
 * @throws AuthError when Entra gives no token
 */
export async function createSession(
  partner: Partner,
  credential: TokenCredential,
  steppedUp: boolean,
): Promise<Session | undefined> {
  const bearer = async () => {
    const { token } = await credential.getToken(consoleScope(partner))
    return token
  }
  const verified = await partner.guard.verify(await bearer())
  if (!verified.ok) return undefined
  const { claims } = verified
  const text = (...names: readonly string[]) =>
    names.map(name => claims[name]).find(value => typeof value === 'string' && value !== '')
  const userName = String(text('upn', 'preferred_username', 'unique_name', 'email') ?? '')
  const calls = createCallLog()
  const clients = createSessionClients(partner, credential, calls)
  return {
    partner,
    user: {
      objectId: String(text('oid') ?? ''),
      name: String(text('name') ?? userName),
      userName,
      roles: rolesOf(claims, partner.groups),
    },
    steppedUp,
    token: randomBytes(24).toString('base64url'),
    check: async rule => partner.guard.check(`Bearer ${await bearer()}`, rule),
    verify: async () => partner.guard.verify(await bearer()),
    calls,
    get client() {
      return clients().clientWith('enforce')
    },
    clientWith: guard => clients().clientWith(guard),
    get appClient() {
      return clients().appClient
    },
    delegationOf: customerId => clients().delegationOf(customerId),
  }
}
