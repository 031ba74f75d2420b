import { randomBytes } from 'node:crypto'
import { keptCalls, type LoggedCall } from '../../shared/call-log.ts'

/** The calls that were made for one session, and for no other. Bounded; it ends with the session. */
export interface CallLog {
  /** Names the log; numbers begin anew in another one. */
  readonly id: string
  /** The lowest number that counts since the log was cleared. */
  readonly from: number
  readonly isClosed: boolean
  /** How many read it now. */
  readonly readers: number
  /** Changes with everything that happens to the log. */
  readonly version: number
  readonly add: (call: Omit<LoggedCall, 'id'>) => void
  /** What is kept of the calls after a number, in order. */
  readonly after: (id: number) => readonly LoggedCall[]
  /** Begins to read; gives what ends it. */
  readonly enter: () => () => void
  readonly clear: () => void
  /** Ends it and forgets all calls. */
  readonly close: () => void
  /** Waits until something has happened since a version, or the signal aborts. */
  readonly changed: (version: number, signal: AbortSignal) => Promise<void>
}

/** Creates the log of a session. Readers keep their place themselves, so that a slow one costs no memory. */
export function createCallLog(limit: number = keptCalls): CallLog {
  const calls: LoggedCall[] = []
  const waiting = new Set<() => void>()
  let [last, from, version, readers, isClosed] = [0, 1, 0, 0, false]

  function tell() {
    version += 1
    for (const wake of waiting) wake()
  }

  return {
    id: randomBytes(9).toString('base64url'),
    get from() {
      return from
    },
    get isClosed() {
      return isClosed
    },
    get version() {
      return version
    },
    get readers() {
      return readers
    },
    enter() {
      readers += 1
      return () => {
        readers -= 1
      }
    },
    add(call) {
      if (isClosed) return
      last += 1
      calls.push(Object.freeze({ id: last, ...call }))
      if (calls.length > limit) calls.shift()
      tell()
    },
    after: id => calls.filter(call => call.id > id),
    clear() {
      calls.length = 0
      from = last + 1
      tell()
    },
    close() {
      isClosed = true
      calls.length = 0
      tell()
    },
    async changed(known, signal) {
      if (version !== known || signal.aborted) return
      await new Promise<void>(resolve => {
        const wake = () => {
          waiting.delete(wake)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        waiting.add(wake)
        signal.addEventListener('abort', wake, { once: true })
      })
    },
  }
}
