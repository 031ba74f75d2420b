import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { LoggedCall, LogStart } from '../../../../shared/call-log.ts'

/** How the connection to the log stands. `ended`: the session is over, or nobody's any more. */
export type Connection = 'connecting' | 'live' | 'lost' | 'ended'

/** Who hears of the log. */
export interface LogListener {
  readonly onStart: (start: LogStart) => void
  readonly onCall: (call: LoggedCall) => void
  readonly onConnection: (connection: Connection) => void
}

/** How the log is reached. */
export interface LogSource {
  /** Asks for the stream, from after an event on. */
  readonly open: (lastId: string | undefined, signal: AbortSignal) => Promise<Response>
  /** Longest silence before the connection is taken for broken, in milliseconds. @default 40_000 */
  readonly silenceMs?: number
  /** First pause before the next attempt, in milliseconds; each further one is twice as long. @default 1000 */
  readonly pauseMs?: number
}

const longestPauseMs = 15_000

/**
 * Follows the log until the session or the signal ends it. A connection that breaks, or on which nothing is heard any more,
 * is made anew from where it was.
 *
 * @param lastId - the event to go on after
 * @returns the last event that was heard
 */
export async function followCalls(
  { open, silenceMs = 40_000, pauseMs = 1000 }: LogSource,
  listener: LogListener,
  signal: AbortSignal,
  lastId?: string,
): Promise<string | undefined> {
  let [last, failures] = [lastId, 0]
  while (!signal.aborted) {
    listener.onConnection('connecting')
    const silence = createSilence(silenceMs, signal)
    try {
      const response = await open(last, silence.signal)
      // Signed out, or somebody else's browser by now: whoever looks after the session says so.
      if (response.status === 401 || response.status === 409) {
        listener.onConnection('ended')
        return last
      }
      if (response.ok && response.body) {
        listener.onConnection('live')
        const hear = (name: string, data: string, id: string | undefined) => {
          failures = 0
          last = id ?? last
          if (name === 'start') listener.onStart(JSON.parse(data))
          if (name === 'call') listener.onCall(JSON.parse(data))
        }
        if (await read(response.body, hear, silence.heard)) {
          listener.onConnection('ended')
          return last
        }
      }
    } catch {
      // It is tried again, whatever broke.
    } finally {
      silence.end()
    }
    if (signal.aborted) break
    listener.onConnection('lost')
    await pause(Math.min(pauseMs * 2 ** failures, longestPauseMs), signal)
    failures += 1
  }
  return last
}

type Hear = (name: string, data: string, id: string | undefined) => void

/** Reads events until the stream is over; whether the log itself said that it ended. */
async function read(
  body: NonNullable<Response['body']>,
  hear: Hear,
  heard: () => void,
): Promise<boolean> {
  const reader = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream({ onComment: heard }))
    .getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    heard()
    const { event = '', data, id } = next.value
    if (event === 'end') return true
    hear(event, data, id)
  }
  return false
}

/** Aborts when nothing was heard for too long, or with the given signal. */
function createSilence(ms: number, signal: AbortSignal) {
  const broken = new AbortController()
  const abort = () => broken.abort()
  let timer = setTimeout(abort, ms)
  signal.addEventListener('abort', abort, { once: true })
  return {
    signal: broken.signal,
    heard() {
      clearTimeout(timer)
      timer = setTimeout(abort, ms)
    },
    end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      abort()
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}
