import type { Context } from 'hono'
import type { Sandbox } from './demo/sandbox.ts'
import type { Partner } from './partner/partner.ts'
import type { Cookies } from './sessions/cookies.ts'
import type { Session } from './sessions/session.ts'
import type { SessionStore } from './sessions/session-store.ts'

/** What the routes share. */
export interface Console {
  readonly cookies: Cookies
  readonly sessions: SessionStore<Session>
  /** The partner that this browser's sign-ins are for. */
  readonly partnerOf: (c: Context) => Partner
  /** The browser's part of the demo; `undefined` where there is a real partner. */
  readonly sandboxOf: ((c: Context) => Sandbox) | undefined
  /** Longest silence on a stream, in milliseconds. */
  readonly heartbeatMs: number
  /** Where people reach the console: `https://console.partner.example`. */
  readonly originOf: (c: Context) => string
}
