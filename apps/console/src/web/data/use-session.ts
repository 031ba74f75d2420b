import { useSuspenseQuery } from '@tanstack/react-query'
import type { ConsoleView, UserView } from '../../shared/session-view.ts'
import { consoleQuery } from './console-query.ts'
import type { Standing } from './seat.ts'

/** The console as this tab shows it. */
export interface SessionState {
  readonly view: ConsoleView
  readonly standing: Standing
  /** The tab's user, also once they are signed out. */
  readonly user: UserView | undefined
}

/** Who uses the console in this tab, and the rules that hold. */
export function useSession(): SessionState {
  return useSuspenseQuery(consoleQuery).data
}
