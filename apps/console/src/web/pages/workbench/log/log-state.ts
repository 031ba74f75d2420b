import { keptCalls, type LoggedCall, type LogStart } from '../../../../shared/call-log.ts'
import type { Connection } from './follow-calls.ts'

/** The log as a tab has it. */
export interface LogState {
  /** Names the log that the calls are of. */
  readonly log: string | undefined
  /** The latest calls, in order. */
  readonly calls: readonly LoggedCall[]
  readonly connection: Connection
}

/** What can happen to it. */
export type LogChange =
  | { readonly type: 'start'; readonly start: LogStart }
  | { readonly type: 'calls'; readonly calls: readonly LoggedCall[] }
  | { readonly type: 'connection'; readonly connection: Connection }

/** A tab that has heard nothing yet. */
export const noLog: LogState = { log: undefined, calls: [], connection: 'connecting' }

/** The log after a change. It holds as many calls as the server keeps, each once. */
export function changeLog(state: LogState, change: LogChange): LogState {
  switch (change.type) {
    case 'start': {
      const { log, from } = change.start
      const calls = state.log === log ? state.calls.filter(({ id }) => id >= from) : []
      return { ...state, log, calls }
    }
    case 'calls': {
      const last = state.calls.at(-1)?.id ?? 0
      const fresh = change.calls.filter(({ id }) => id > last)
      if (fresh.length === 0) return state
      return { ...state, calls: [...state.calls, ...fresh].slice(-keptCalls) }
    }
    case 'connection':
      return { ...state, connection: change.connection }
  }
}
