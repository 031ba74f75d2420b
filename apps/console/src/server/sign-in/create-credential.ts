import { randomBytes } from 'node:crypto'
import {
  type AuthorizationCodeCredential,
  authorizationCode,
  encryptedStore,
} from '@partnergate/auth'
import Keyv from 'keyv'
import type { Partner } from '../partner/partner.ts'

/** Tokens lie encrypted in memory, and the key ends with the process. */
const storeKey = { id: 'process', key: randomBytes(32) }

/** The credential of one sign-in, with a store of its own: whoever drops it drops its tokens. */
export function createCredential(
  { application }: Partner,
  loginHint: string | undefined,
): AuthorizationCodeCredential {
  return authorizationCode({
    ...application,
    loginHint,
    store: encryptedStore(new Keyv(), [storeKey]),
    // People without MFA may sign in: what is MFA-protected sends them to step up.
    requireMfa: false,
    onWarning: () => {},
  })
}
