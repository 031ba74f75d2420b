import { expect, it, onTestFinished } from 'vitest'
import type { LoggedCall } from '../../../../shared/call-log.ts'
import { followCalls, type LogSource } from './follow-calls.ts'

type Step = (lastId: string | undefined, signal: AbortSignal) => Response | Promise<Response>

const call = (id: number) =>
  `event: call\nid: log.${id}\ndata: ${JSON.stringify({ id } satisfies Partial<LoggedCall>)}\n\n`
const start = `event: start\ndata: {"log":"log","from":1}\n\n`
const end = 'event: end\ndata: {}\n\n'

/** A stream of these parts that ends, or one that goes silent after them, until it is aborted. */
function stream(parts: readonly string[], silentUntil?: AbortSignal): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      if (!silentUntil) controller.close()
      silentUntil?.addEventListener('abort', () => controller.error(new Error('aborted')))
    },
  })
  return new Response(body)
}

/** Follows a log that answers so, one connection after the other. */
function follow(steps: readonly Step[], options: Partial<LogSource> = {}, lastId?: string) {
  const asked: (string | undefined)[] = []
  const heard: (number | string)[] = []
  const leaving = new AbortController()
  onTestFinished(() => leaving.abort())
  const open = async (last: string | undefined, signal: AbortSignal) => {
    const step = steps[asked.length]
    asked.push(last)
    if (!step) throw new Error('The network is down.')
    return step(last, signal)
  }
  const listener = {
    onStart: () => void heard.push('start'),
    onCall: ({ id }: LoggedCall) => void heard.push(id),
    onConnection: (connection: string) => void heard.push(connection),
  }
  const source = { open, pauseMs: 1, ...options }
  const done = followCalls(source, listener, leaving.signal, lastId)
  return { asked, heard, done, leave: () => leaving.abort() }
}

it('hears of the start, of every call in order, and of the end', async () => {
  const { heard, done } = follow([() => stream([start, call(1), call(2), end])])
  expect(await done).toBe('log.2')
  expect(heard).toEqual(['connecting', 'live', 'start', 1, 2, 'ended'])
})

it('puts events together that come in pieces, whatever they are cut in', async () => {
  const bytes = [...`${start}${call(1)}${end}`]
  const { heard, done } = follow([() => stream(bytes)])
  await done
  expect(heard).toEqual(['connecting', 'live', 'start', 1, 'ended'])
})

it('takes a broken connection up after the last event', async () => {
  const { asked, heard, done } = follow([
    () => stream([start, call(1), call(2)]),
    () => Promise.reject(new TypeError('fetch failed')),
    () => new Response(null, { status: 502 }),
    () => stream([start, call(3), end]),
  ])
  await done
  expect(asked).toEqual([undefined, 'log.2', 'log.2', 'log.2'])
  expect(heard.filter(one => typeof one === 'number')).toEqual([1, 2, 3])
  expect(heard.filter(one => one === 'lost')).toHaveLength(3)
})

it('goes on from where it was before', async () => {
  const { asked, done } = follow([() => stream([end])], {}, 'log.7')
  await done
  expect(asked).toEqual(['log.7'])
})

it('takes a connection for broken on which nothing is heard, not even that it is there', async () => {
  const { asked, heard, done } = follow(
    [(_, signal) => stream([start, call(1)], signal), () => stream([end])],
    { silenceMs: 20 },
  )
  await done
  expect(asked).toEqual([undefined, 'log.1'])
  expect(heard).toContain('lost')
})

it.each([401, 409])('stops for good when the server answers %i', async status => {
  const { asked, heard, done } = follow([() => new Response(null, { status })])
  await done
  expect(asked).toHaveLength(1)
  expect(heard).toEqual(['connecting', 'ended'])
})

it('lets go when it is left, in the middle of a silence or of a pause', async () => {
  const silent = follow([(_, signal) => stream([start, call(1)], signal)])
  await expect.poll(() => silent.heard).toContain(1)
  silent.leave()
  expect(await silent.done).toBe('log.1')
  const waiting = follow([], { pauseMs: 60_000 })
  await expect.poll(() => waiting.heard).toContain('lost')
  waiting.leave()
  await waiting.done
})
