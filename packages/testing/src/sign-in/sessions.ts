import type { ResolvedPersona } from '../identity/persona.ts'
import type { Kept } from '../snapshot/kept.ts'

/** That a user signed in, and how: what every token that comes of it repeats. */
export interface Session {
  readonly persona: ResolvedPersona
  readonly objectId: string
  /** Authentication methods, `amr`. */
  readonly methods: readonly string[]
  /** When MFA was passed, in milliseconds since 1970; `undefined` when it wasn't. */
  readonly mfaAt: number | undefined
  readonly signedInAt: number
}

/** A code that was sent to the application, to be exchanged for tokens. */
export interface CodeGrant {
  readonly clientId: string
  readonly redirectUri: string
  readonly challenge: { readonly method: string; readonly value: string } | undefined
  readonly nonce: string | undefined
  readonly scope: string
  readonly resource: string | undefined
  readonly session: Session
  readonly expires: number
  used: boolean
}

export interface RefreshGrant {
  readonly clientId: string
  readonly session: Session
  /** Scopes of the request that it came with, for those that name none. */
  readonly scope: string
  readonly resource: string | undefined
  readonly issued: number
  readonly expires: number
  /** When the user's sessions were revoked after it was issued. */
  revoked: number | undefined
}

/** A sign-in that waits for the user on another device. */
export interface DeviceGrant {
  readonly clientId: string
  readonly userCode: string
  readonly scope: string
  readonly resource: string | undefined
  readonly expires: number
  polled: number | undefined
  /** What the user did: signed in, or refused; `undefined` as long as nothing. */
  outcome: { readonly session: Session } | 'declined' | undefined
  used: boolean
}

/** A code lives ten minutes. */
export const codeLifetimeMs = 10 * 60_000
/** A refresh token lives ninety days, each new one again. */
export const refreshLifetimeDays = 90
/** A device code lives fifteen minutes. */
export const deviceLifetimeMs = 15 * 60_000
/** Seconds that a device has to leave between two questions. */
export const deviceIntervalSeconds = 5

/** Everything that was handed out and may come back. */
export interface Sessions {
  readonly codes: Map<string, CodeGrant>
  readonly refreshTokens: Map<string, RefreshGrant>
  readonly devices: Map<string, DeviceGrant>
  /** Makes what a user's refresh tokens stand for invalid. */
  revoke(objectId: string, now: number): void
}

export function createSessions(kept: Kept): Sessions {
  const refreshTokens = kept.map<string, RefreshGrant>('refresh-tokens')
  return {
    codes: kept.map('codes'),
    refreshTokens,
    devices: kept.map('devices'),
    revoke(objectId, now) {
      for (const grant of refreshTokens.values()) {
        if (grant.session.objectId === objectId) grant.revoked ??= now
      }
    },
  }
}
