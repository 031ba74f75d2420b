import type { Client } from '../client-authentication.ts'
import type { SignInCall } from '../context.ts'
import type { Session } from '../sessions.ts'
import type { Target } from '../targets.ts'

/** What a grant entitles to. */
export interface Granted {
  /** Nothing for an application alone. */
  readonly session: Session | undefined
  readonly target: Target
  readonly nonce?: string | undefined
  /** Whether a refresh token goes with it. */
  readonly refreshable: boolean
  /** OAuth's `error` where the user has to sign in again. */
  readonly interaction?: 'interaction_required'
}

/** One `grant_type`. @throws SignInRefusal when what is presented entitles to nothing */
export type Grant = (call: SignInCall, client: Client) => Granted | Promise<Granted>
