import { expect, it } from 'vitest'
import type { LineRecord, LineView } from '../../../../shared/billing.ts'
import type { Problem } from '../../../../shared/problem.ts'
import { createLineFeed, type OpenLines } from './line-feed.ts'

const line = (customer: string, amount = '1.10'): LineView => ({
  ...{ customerId: customer, customer, product: 'Azure plan', detail: '', charge: 'usage' },
  ...{ currency: 'USD', amount },
})

const problem: Problem = {
  ...{ type: 'about:blank', title: 'Error', status: 502, detail: 'No.', code: 'unavailable' },
}

/** A stream of records, cut into pieces of so many bytes. */
function streamOf(records: readonly LineRecord[], bytes = 7) {
  const text = records.map(record => `${JSON.stringify(record)}\n`).join('')
  let rest = new TextEncoder().encode(text)
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(stream) {
      if (rest.length === 0) return stream.close()
      stream.enqueue(rest.slice(0, bytes))
      rest = rest.slice(bytes)
    },
  })
}

function feedOf(...answers: readonly (readonly LineRecord[])[]) {
  const cursors: (string | undefined)[] = []
  const open: OpenLines = async cursor => {
    cursors.push(cursor)
    return streamOf(answers[cursors.length - 1] ?? [])
  }
  const feed = createLineFeed(open)
  const until = (status: string) => expect.poll(() => feed.state().status).toBe(status)
  return { feed, cursors, until }
}

it('takes records however the network cuts them, also in the middle of a letter', async () => {
  const { feed, until } = feedOf([
    { lines: [line('Çelik'), line('東京')], total: 3, cursor: 'a' },
    { lines: [line('Contoso')], total: 3 },
    { done: true },
  ])
  feed.start()
  await until('done')
  expect(feed.state()).toMatchObject({ arrived: 3, total: 3 })
  expect(feed.state().shown.map(({ customer }) => customer)).toEqual(['Çelik', '東京', 'Contoso'])
})

it('keeps what arrived when it breaks off, says why, and goes on after it', async () => {
  const { feed, cursors, until } = feedOf(
    [{ lines: [line('one')], total: 2, cursor: 'after one' }, { problem }],
    [{ lines: [line('two')] }, { done: true }],
  )
  feed.start()
  await until('failed')
  expect(feed.state()).toMatchObject({ arrived: 1, error: { code: 'unavailable', problem } })
  feed.start()
  await until('done')
  expect(cursors).toEqual([undefined, 'after one'])
  expect(feed.state().shown.map(({ customer }) => customer)).toEqual(['one', 'two'])
  expect(feed.state().error).toBeUndefined()
})

it('takes an end that nobody announced for a broken connection', async () => {
  const { feed, until } = feedOf([{ lines: [line('one')], cursor: 'after one' }])
  feed.start()
  await until('failed')
  expect(feed.state()).toMatchObject({ arrived: 1, error: { code: 'offline' } })
})

it('has lost nothing when the connection breaks after the last page', async () => {
  const { feed, cursors, until } = feedOf([{ lines: [line('one')], total: 1 }])
  feed.start()
  await until('done')
  feed.start()
  expect(cursors).toHaveLength(1)
})

it('stops where it is, and goes on from there', async () => {
  const cursors: (string | undefined)[] = []
  const feed = createLineFeed(async (cursor, signal) => {
    cursors.push(cursor)
    if (cursor === 'after one') return streamOf([{ lines: [line('two')] }, { done: true }])
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>()
    const writer = writable.getWriter()
    const text = JSON.stringify({ lines: [line('one')], cursor: 'after one' })
    void writer.write(new TextEncoder().encode(`${text}\n`)).catch(() => undefined)
    signal.addEventListener('abort', () => void writer.abort(signal.reason).catch(() => undefined))
    return readable
  })
  feed.start()
  await expect.poll(() => feed.state().arrived).toBe(1)
  feed.stop()
  expect(feed.state().status).toBe('stopped')
  feed.start()
  await expect.poll(() => feed.state().status).toBe('done')
  expect(cursors).toEqual([undefined, 'after one'])
  expect(feed.state().arrived).toBe(2)
})

it('filters what has arrived and what arrives, and adds up what it shows', async () => {
  const { feed, until } = feedOf([
    { lines: [line('Contoso'), line('Fabrikam')], cursor: 'a' },
    { lines: [line('CONTOSO West')] },
    { done: true },
  ])
  feed.filter(' contoso ')
  feed.start()
  await until('done')
  const { shown, sums, arrived } = feed.state()
  expect([shown.length, arrived]).toEqual([2, 3])
  expect([...(sums.get('USD')?.customers.keys() ?? [])]).toEqual(['Contoso', 'CONTOSO West'])
  feed.filter('')
  expect(feed.state().shown).toHaveLength(3)
})

it('says that the service prepares files, until they arrive', async () => {
  const { feed, until } = feedOf([
    { preparing: true },
    { lines: [line('one')], cursor: 'a' },
    { done: true },
  ])
  const told: (boolean | undefined)[] = []
  feed.subscribe(() => told.push(feed.state().isPreparing))
  feed.start()
  await until('done')
  expect(told).toEqual([false, true, false])
})

it('tells of pages that come quickly together', async () => {
  const pages = Array.from({ length: 50 }, (_, index) => ({
    lines: [line(`Customer ${index}`)],
    cursor: String(index),
  }))
  const { feed, until } = feedOf([...pages, { lines: [] }, { done: true }])
  let told = 0
  feed.subscribe(() => {
    told += 1
  })
  feed.start()
  await until('done')
  expect(told).toBeLessThan(25)
  expect(feed.state().arrived).toBe(50)
})
