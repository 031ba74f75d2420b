import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FairQueue } from '../../src/pace/fair-queue.ts'
import type { Priority } from '../../src/pace/pace.ts'

interface Item {
  readonly id: number
  readonly attempt: {
    readonly customerId: string | undefined
    readonly operation: string
    readonly priority: Priority
    readonly attempt: number
  }
}

const items = fc
  .array(
    fc.record({
      customerId: fc.constantFrom('a', 'b', 'c', undefined),
      operation: fc.constantFrom('get', 'list'),
      priority: fc.constantFrom<Priority>('interactive', 'background'),
      attempt: fc.constantFrom(1, 1, 1, 2),
    }),
    { maxLength: 60 },
  )
  .map(attempts => attempts.map((attempt, id): Item => ({ id, attempt })))

function drain(queue: FairQueue<Item>): Item[] {
  const order: Item[] = []
  for (let item = queue.peek(() => undefined); item; item = queue.peek(() => undefined)) {
    queue.remove(item)
    queue.rotate(item)
    order.push(item)
  }
  return order
}

test('everybody has a turn, once', () => {
  fc.assert(
    fc.property(items, all => {
      const queue = new FairQueue<Item>()
      for (const item of all) queue.add(item)
      expect([...queue].length).toBe(all.length)
      expect(new Set(drain(queue))).toEqual(new Set(all))
      expect(queue.size).toBe(0)
    }),
  )
})

test('no customer has two turns while another of the same priority has none', () => {
  fc.assert(
    fc.property(items, all => {
      const queue = new FairQueue<Item>()
      for (const item of all) queue.add(item)
      const order = drain(queue)
      for (const { customerId, priority } of all.map(({ attempt }) => attempt)) {
        const line = order.filter(({ attempt }) => attempt.priority === priority)
        const own = line.flatMap(({ attempt }, at) => (attempt.customerId === customerId ? at : []))
        own.slice(1).forEach((at, index) => {
          const between = line.slice((own[index] ?? 0) + 1, at).map(item => item.attempt.customerId)
          expect(new Set(between).size).toBe(between.length)
        })
      }
    }),
  )
})

test('interactive calls go first, and every eighth turn belongs to the background', () => {
  const queue = new FairQueue<Item>()
  const add = (id: number, priority: Priority) =>
    queue.add({ id, attempt: { customerId: `${id}`, operation: 'get', priority, attempt: 1 } })
  for (let id = 0; id < 20; id += 1) add(id, 'background')
  for (let id = 20; id < 60; id += 1) add(id, 'interactive')
  const priorities = drain(queue).map(({ attempt }) => attempt.priority)
  expect(priorities.slice(0, 16)).toEqual([
    ...Array<Priority>(7).fill('interactive'),
    'background',
    ...Array<Priority>(7).fill('interactive'),
    'background',
  ])
})

test('a customer in order, and what is tried again before the rest', () => {
  const queue = new FairQueue<Item>()
  const add = (id: number, attempt: number) =>
    queue.add({
      id,
      attempt: { customerId: 'a', operation: 'get', priority: 'interactive', attempt },
    })
  add(1, 1)
  add(2, 1)
  add(3, 2)
  expect(drain(queue).map(({ id }) => id)).toEqual([3, 1, 2])
})

test('what is held up does not hold up others, nor another operation of the same customer', () => {
  const queue = new FairQueue<Item>()
  const add = (id: number, customerId: string, operation: string) =>
    queue.add({ id, attempt: { customerId, operation, priority: 'interactive', attempt: 1 } })
  add(1, 'a', 'get')
  add(2, 'a', 'list')
  add(3, 'b', 'get')
  const held = (customer: string) =>
    queue.peek(({ attempt }) => (attempt.customerId === customer ? 'customer' : undefined))
  expect(held('a')?.id).toBe(3)
  const next = queue.peek(({ attempt }) => (attempt.operation === 'get' ? 'item' : undefined))
  expect(next?.id).toBe(2)
})

test('removing twice, or what was never there, changes nothing', () => {
  fc.assert(
    fc.property(items, fc.array(fc.nat(59)), (all, gone) => {
      const queue = new FairQueue<Item>()
      for (const item of all) queue.add(item)
      const removed = new Set(gone.flatMap(index => all[index] ?? []))
      for (const item of removed) expect(queue.remove(item)).toBe(true)
      for (const item of removed) expect(queue.remove(item)).toBe(false)
      expect(queue.size).toBe(all.length - removed.size)
      expect(drain(queue).some(item => removed.has(item))).toBe(false)
    }),
  )
})
