import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { LogStart } from '../../shared/call-log.ts'
import type { CallLog } from './call-log.ts'

/** How a log is streamed. */
export interface StreamOptions {
  /** Whether the session is still there; asking must not prolong it. */
  readonly isAlive: () => boolean
  /** Longest silence, in milliseconds: proxies and pages take a longer one for a broken connection. */
  readonly heartbeatMs: number
}

/**
 * Streams a log as server-sent events: `start`, then a `call` for each call that is kept and for each that follows, and
 * `end` when the session is over. `Last-Event-ID` takes it up where it broke.
 */
export function streamCalls(c: Context, log: CallLog, { isAlive, heartbeatMs }: StreamOptions) {
  const lastId = c.req.header('Last-Event-ID')
  const leave = log.enter()
  return streamSSE(c, async stream => {
    try {
      await write(stream, log, placeOf(lastId, log), { isAlive, heartbeatMs })
    } finally {
      leave()
    }
  })
}

async function write(
  stream: SSEStreamingApi,
  log: CallLog,
  place: number,
  { isAlive, heartbeatMs }: StreamOptions,
): Promise<void> {
  const left = new AbortController()
  stream.onAbort(() => left.abort())
  let [last, from] = [place, 0]
  while (!left.signal.aborted) {
    const { version } = log
    if (log.isClosed || !isAlive()) return stream.writeSSE({ event: 'end', data: '{}' })
    if (from !== log.from) {
      from = log.from
      const start: LogStart = { log: log.id, from }
      await stream.writeSSE({ event: 'start', data: JSON.stringify(start) })
    }
    for (const call of log.after(last)) {
      last = call.id
      const id = `${log.id}.${call.id}`
      await stream.writeSSE({ event: 'call', id, data: JSON.stringify(call) })
    }
    const isChanged = await changedWithin(heartbeatMs, log, version, left.signal)
    // A comment, which nobody hears.
    if (!isChanged) await stream.write(': still here\n\n')
  }
}

/** Whether something happened to the log in time. */
async function changedWithin(
  ms: number,
  log: CallLog,
  version: number,
  signal: AbortSignal,
): Promise<boolean> {
  const over = AbortSignal.any([signal, AbortSignal.timeout(ms)])
  await log.changed(version, over)
  return log.version !== version || signal.aborted
}

/** Where a reader is, by the last event that it heard of this very log. */
function placeOf(lastId: string | undefined, { id }: CallLog): number {
  const [log, number] = lastId?.split('.') ?? []
  return log === id && number !== undefined && /^\d{1,15}$/.test(number) ? Number(number) : 0
}
