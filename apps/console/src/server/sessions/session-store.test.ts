import { expect, it } from 'vitest'
import { createSessionStore } from './session-store.ts'

function createStore({ max = 3, idleMs = 1000 } = {}) {
  const clock = { time: 0 }
  return { clock, store: createSessionStore<string>({ max, idleMs, now: () => clock.time }) }
}

it('finds a session by its id, and by nothing else', () => {
  const { store } = createStore()
  const id = store.begin('Ada')
  expect(id).toMatch(/^[\w-]{43}$/)
  expect(store.find(id)).toBe('Ada')
  expect(store.find('')).toBeUndefined()
  expect(store.find(`${id}x`)).toBeUndefined()
})

it('ends a session that nobody used for long enough', () => {
  const { clock, store } = createStore()
  const [used, unused] = [store.begin('used'), store.begin('unused')]
  clock.time = 600
  store.find(used)
  clock.time = 1200
  expect(store.find(unused)).toBeUndefined()
  expect(store.find(used)).toBe('used')
})

it('lets the one unused for longest make way for a new one', () => {
  const { store } = createStore({ max: 2 })
  const [first, second] = [store.begin('first'), store.begin('second')]
  store.find(first)
  store.begin('third')
  expect(store.find(first)).toBe('first')
  expect(store.find(second)).toBeUndefined()
})

it('ends a session after its longest time, however much it is used', () => {
  const clock = { time: 0 }
  const limits = { max: 3, idleMs: 1000, maxMs: 1500, now: () => clock.time }
  const store = createSessionStore<string>(limits)
  const id = store.begin('Ada')
  expect(store.expiryOf(id)).toBe(1000)
  clock.time = 900
  expect(store.find(id)).toBe('Ada')
  expect(store.expiryOf(id)).toBe(1500)
  clock.time = 1500
  expect(store.find(id)).toBeUndefined()
})

it('knows nothing of a session that was ended', () => {
  const { store } = createStore()
  const id = store.begin('Ada')
  store.end(id)
  expect(store.find(id)).toBeUndefined()
  expect(store.expiryOf(id)).toBeUndefined()
})

it('can be looked at without being used', () => {
  const { clock, store } = createStore()
  const id = store.begin('Ada')
  clock.time = 900
  expect(store.peek(id)).toBe('Ada')
  clock.time = 1000
  expect(store.peek(id)).toBeUndefined()
  expect(store.find(id)).toBeUndefined()
})

it('tells of every session that ends, once, whichever way', () => {
  const ended: string[] = []
  const clock = { time: 0 }
  const onEnd = (session: string) => void ended.push(session)
  const store = createSessionStore<string>({ max: 2, idleMs: 1000, now: () => clock.time, onEnd })
  const signedOut = store.begin('signed out')
  store.end(signedOut)
  store.end(signedOut)
  store.end('unknown')
  store.begin('made way')
  store.begin('unused')
  store.begin('latest')
  expect(ended).toEqual(['signed out', 'made way'])
  clock.time = 1000
  store.peek('unknown')
  expect(ended).toEqual(['signed out', 'made way', 'unused', 'latest'])
})
