import type { UserView } from '../../shared/session-view.ts'

/** How this tab stands to the browser's session. */
export type Standing =
  /** Nobody is signed in, and nobody was. */
  | 'free'
  /** The tab's user is signed in. */
  | 'taken'
  /** The tab's user is signed out; what they see and type stays. */
  | 'ended'
  /** Somebody else signed in in another tab. */
  | 'lost'

/** Whose tab this is: whoever was signed in when it was loaded, until it is loaded anew. */
export interface Seat {
  /** Of the session that the tab's requests belong to. */
  readonly token: string | undefined
  /** The tab's user, also once they are signed out. */
  readonly user: UserView | undefined
  /** Takes note of who is signed in now. */
  readonly compare: (user: UserView | undefined) => Standing
}

/** Creates the seat of a tab. */
export function createSeat(): Seat {
  let own: UserView | undefined
  return {
    get token() {
      return own?.token
    },
    get user() {
      return own
    },
    compare(user) {
      if (!user) return own ? 'ended' : 'free'
      if (own && own.userName !== user.userName) return 'lost'
      own = user
      return 'taken'
    },
  }
}

/** This tab's seat. */
export const seat = createSeat()
