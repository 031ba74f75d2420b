import { createHash, randomBytes } from 'node:crypto'

/** Limits of a {@link SessionStore}, and who hears of ends. */
export interface SessionLimits<Session> {
  /** Sessions kept at a time; the one unused for longest makes way. */
  readonly max: number
  /** How long an unused session lives, in milliseconds. */
  readonly idleMs: number
  /** How long a session lives however much it is used, in milliseconds. @default without end */
  readonly maxMs?: number
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** Hears of every session that has ended, whichever way. */
  readonly onEnd?: (session: Session) => void
}

/** Sessions in memory, found by an unguessable id. */
export interface SessionStore<Session> {
  /** The session with this id, which counts as used now; `undefined` when there is none, or no longer. */
  readonly find: (id: string) => Session | undefined
  /** The same without using it, for what watches on its own. */
  readonly peek: (id: string) => Session | undefined
  /** Begins a session and gives its id. */
  readonly begin: (session: Session) => string
  /** Ends a session: from now on its id is nobody's. */
  readonly end: (id: string) => void
  /** When the session ends unless it is used, in milliseconds since 1970. */
  readonly expiryOf: (id: string) => number | undefined
}

interface Entry<Session> {
  readonly session: Session
  readonly begunAt: number
  usedAt: number
}

/** Creates a store of sessions that is bounded in number and in time. Ids are kept as digests only. */
export function createSessionStore<Session>(limits: SessionLimits<Session>): SessionStore<Session> {
  const { max, idleMs, maxMs = Number.POSITIVE_INFINITY, now, onEnd } = limits
  // In the order of their last use, the oldest first.
  const sessions = new Map<string, Entry<Session>>()
  const expiry = ({ begunAt, usedAt }: Entry<Session>) => Math.min(usedAt + idleMs, begunAt + maxMs)

  function drop(key: string) {
    const entry = sessions.get(key)
    if (sessions.delete(key) && entry) onEnd?.(entry.session)
  }
  function dropExpired() {
    for (const [key, entry] of sessions) {
      if (now() >= expiry(entry) || sessions.size > max) drop(key)
    }
  }
  function use(key: string, entry: Entry<Session>) {
    entry.usedAt = now()
    sessions.delete(key)
    sessions.set(key, entry)
    dropExpired()
  }

  return {
    find(id) {
      dropExpired()
      const entry = sessions.get(digest(id))
      if (entry) use(digest(id), entry)
      return entry?.session
    },
    begin(session) {
      const id = randomBytes(32).toString('base64url')
      use(digest(id), { session, begunAt: now(), usedAt: now() })
      return id
    },
    peek(id) {
      dropExpired()
      return sessions.get(digest(id))?.session
    },
    end: id => drop(digest(id)),
    expiryOf(id) {
      const entry = sessions.get(digest(id))
      return entry && expiry(entry)
    },
  }
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}
