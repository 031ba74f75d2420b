import { useDocumentVisibility } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useRef } from 'react'
import type { LoggedCall } from '../../../../shared/call-log.ts'
import { api } from '../../../data/api.ts'
import { consoleKey } from '../../../data/console-query.ts'
import { followCalls, type LogListener, type LogSource } from './follow-calls.ts'
import { changeLog, type LogState, noLog } from './log-state.ts'

const source: LogSource = {
  open: (lastId, signal) =>
    api.workbench.calls.$get(undefined, {
      init: { signal },
      headers: lastId === undefined ? {} : { 'Last-Event-ID': lastId },
    }),
}

/**
 * The log of the session's calls, as it grows. A tab that nobody sees lets go of its connection, of which a browser has few, and
 * takes it up again where it was.
 *
 * @param session - names the session whose log it is
 */
export function useCallLog(session: string): LogState {
  const [state, change] = useReducer(changeLog, noLog)
  const isSeen = useDocumentVisibility() === 'visible'
  const client = useQueryClient()
  const lastId = useRef<string>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another session has another log
  useEffect(() => {
    if (!isSeen) return
    const leaving = new AbortController()
    const batch = createBatch(calls => change({ type: 'calls', calls }))
    const listener: LogListener = {
      onStart: start => {
        batch.flush()
        change({ type: 'start', start })
      },
      onCall: batch.add,
      onConnection: connection => {
        if (leaving.signal.aborted) return
        change({ type: 'connection', connection })
        if (connection === 'ended') void client.invalidateQueries({ queryKey: consoleKey })
      },
    }
    const following = followCalls(source, listener, leaving.signal, lastId.current)
    void following.then(last => {
      lastId.current = last
    })
    return () => {
      leaving.abort()
      batch.flush()
    }
  }, [isSeen, session, client])

  return state
}

/** Gathers what comes within one frame: a page that is opened hears of two hundred calls at once. */
function createBatch(give: (calls: readonly LoggedCall[]) => void) {
  let waiting: LoggedCall[] = []
  let timer: number | undefined
  const flush = () => {
    window.clearTimeout(timer)
    timer = undefined
    if (waiting.length > 0) give(waiting)
    waiting = []
  }
  return {
    flush,
    add(call: LoggedCall) {
      waiting.push(call)
      timer ??= window.setTimeout(flush, 50)
    },
  }
}
