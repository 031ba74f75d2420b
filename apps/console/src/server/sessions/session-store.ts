import { randomBytes } from 'node:crypto'

/** Limits of a {@link SessionStore}. */
export interface SessionLimits {
  /** Sessions kept at a time; the one unused for longest makes way. */
  readonly max: number
  /** How long an unused session lives, in milliseconds. */
  readonly idleMs: number
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

/** Sessions in memory, found by an unguessable id. */
export interface SessionStore<Session> {
  /** The session with this id; `undefined` when there is none, or no longer. */
  readonly find: (id: string) => Session | undefined
  /** Begins a session and gives its id. */
  readonly begin: (session: Session) => string
}

/** Creates a store of sessions that is bounded in number and in time. */
export function createSessionStore<Session>({
  max,
  idleMs,
  now,
}: SessionLimits): SessionStore<Session> {
  // In the order of their last use, the oldest first.
  const sessions = new Map<string, { session: Session; usedAt: number }>()

  function dropIdle() {
    for (const [id, { usedAt }] of sessions) {
      if (now() - usedAt < idleMs && sessions.size <= max) return
      sessions.delete(id)
    }
  }
  function use(id: string, session: Session) {
    sessions.delete(id)
    sessions.set(id, { session, usedAt: now() })
    dropIdle()
  }

  return {
    find(id) {
      dropIdle()
      const session = sessions.get(id)?.session
      if (session !== undefined) use(id, session)
      return session
    },
    begin(session) {
      const id = randomBytes(32).toString('base64url')
      use(id, session)
      return id
    },
  }
}
