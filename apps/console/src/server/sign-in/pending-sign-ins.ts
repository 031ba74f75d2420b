import { createHash, randomBytes } from 'node:crypto'
import type { AuthorizationCodeCredential, PendingSignIn } from '@partnergate/auth'
import type { Partner } from '../partner/partner.ts'

/** A sign-in that waits for the browser to come back. */
export interface WaitingSignIn {
  readonly partner: Partner
  readonly credential: AuthorizationCodeCredential
  readonly pending: PendingSignIn
  /** Where the browser wants to go then. */
  readonly to: string
  readonly isStepUp: boolean
  /** Id of the session that the new one replaces. */
  readonly replaces: string
}

/** Sign-ins on their way, found by their `state` in the browser that began them. */
export interface PendingSignIns {
  /** Whether a browser's binding is one of ours. */
  readonly isKnown: (binding: string) => boolean
  readonly createBinding: () => string
  readonly add: (binding: string, signIn: WaitingSignIn) => void
  /** Takes a sign-in out, so that it is finished once; `undefined` in any other browser. */
  readonly take: (binding: string, state: string) => WaitingSignIn | undefined
}

interface Limits {
  readonly max: number
  readonly lifetimeMs: number
  readonly now: () => number
}

/** Keeps sign-ins for a while. Several tabs of a browser may sign in at the same time. */
export function createPendingSignIns({ max, lifetimeMs, now }: Limits): PendingSignIns {
  const waiting = new Map<string, WaitingSignIn & { binding: string; endsAt: number }>()

  function dropOld() {
    for (const [state, { endsAt }] of waiting) {
      if (now() >= endsAt || waiting.size > max) waiting.delete(state)
    }
  }

  return {
    isKnown: binding => [...waiting.values()].some(one => one.binding === digest(binding)),
    createBinding: () => randomBytes(32).toString('base64url'),
    add(binding, signIn) {
      const endsAt = now() + lifetimeMs
      waiting.set(signIn.pending.state, { ...signIn, binding: digest(binding), endsAt })
      dropOld()
    },
    take(binding, state) {
      dropOld()
      const found = waiting.get(state)
      if (found?.binding !== digest(binding)) return undefined
      waiting.delete(state)
      return found
    },
  }
}

function digest(binding: string): string {
  return createHash('sha256').update(binding).digest('base64url')
}
