import { EventSourceParserStream } from 'eventsource-parser/stream'
import { expect } from 'vitest'
import type { LoggedCall } from '../../src/shared/call-log.ts'
import type { ConsoleClient } from './console-client.ts'

/** The log of a session as a page hears it. */
export interface CallStream {
  readonly calls: readonly LoggedCall[]
  /** The names of all events. */
  readonly events: readonly string[]
  /** The id of the latest call, to go on from. */
  readonly lastId: () => string | undefined
  /** Waits until so many calls were heard. */
  readonly heard: (count: number) => Promise<readonly LoggedCall[]>
  /** Waits until the server ends it. */
  readonly ended: Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the stream of a session's calls. */
export async function openCalls(console: ConsoleClient, lastId?: string): Promise<CallStream> {
  const response = await console.send('GET', '/api/workbench/calls', undefined, {
    ...(lastId !== undefined && { 'Last-Event-ID': lastId }),
  })
  if (!response.ok || !response.body) throw new Error(`${response.status}: no stream`)
  const calls: LoggedCall[] = []
  const events: string[] = []
  let last: string | undefined
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream({ onComment: () => events.push('heartbeat') }))
    .getReader()
  const read = async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const { event = '', data, id } = next.value
      events.push(event)
      if (event !== 'call') continue
      last = id
      calls.push(JSON.parse(data))
    }
  }
  const ended = read()
  return {
    calls,
    events,
    ended,
    lastId: () => last,
    async heard(count) {
      await expect.poll(() => calls.length).toBe(count)
      return calls
    },
    close: () => reader.cancel(),
  }
}
