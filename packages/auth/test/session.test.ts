import Keyv from 'keyv'
import { expect, test, vi } from 'vitest'
import { createSession } from '../src/store/session.ts'
import { mapStore } from './entra.ts'

const key = 'partnergate:sign-in:x'

function set(store = mapStore(), given?: string) {
  const warn = vi.fn()
  return { session: createSession({ store, key, given, warn }), store, warn }
}

async function load({ session }: ReturnType<typeof set>) {
  const signIn = await session.load()
  if (!signIn) throw new Error('There is no sign-in')
  return signIn
}

test('a rotation yields to one that another process saved first', async () => {
  const one = set()
  const two = set(one.store)
  await one.session.replace({ refreshToken: 'a', mfa: true })
  const [fromOne, fromTwo] = [await load(one), await load(two)]
  await one.session.rotate(fromOne, { refreshToken: 'b1', mfa: true })
  await two.session.rotate(fromTwo, { refreshToken: 'b2', mfa: true })
  expect(one.store.refreshToken).toBe('b1')
})

test('a new sign-in stays, whatever rotations are under way', async () => {
  const one = set()
  const two = set(one.store)
  await one.session.replace({ refreshToken: 'a', mfa: true })
  const from = await load(one)
  await two.session.replace({ refreshToken: 'new', mfa: true })
  await one.session.rotate(from, { refreshToken: 'b', mfa: true })
  expect(one.store.refreshToken).toBe('new')
})

test('a sign-in without MFA replaces none that had it', async () => {
  const one = set()
  await one.session.replace({ refreshToken: 'with', mfa: true })
  await one.session.replace({ refreshToken: 'without', mfa: false })
  await one.session.rotate(await load(one), { refreshToken: 'without', mfa: false })
  expect(one.store.refreshToken).toBe('with')
})

test('a sign-in with MFA replaces one without', async () => {
  const one = set()
  await one.session.replace({ refreshToken: 'without', mfa: false })
  await one.session.replace({ refreshToken: 'with', mfa: true })
  expect(one.store.refreshToken).toBe('with')
})

test('tries again when another process was faster', async () => {
  const store = mapStore()
  const { compareAndSet } = store
  let late = true
  store.compareAndSet = (name, expected, value) => {
    if (late) {
      late = false
      store.map.set(key, '{"version":1,"refreshToken":"theirs","mfa":false,"replaced":[]}')
    }
    return compareAndSet(name, expected, value)
  }
  const one = set(store)
  await one.session.replace({ refreshToken: 'ours', mfa: true })
  expect(store.refreshToken).toBe('ours')
})

test('processes that start with the same settings agree on one sign-in', async () => {
  const one = set(mapStore(), 'seed')
  const two = set(one.store, 'seed')
  const [fromOne, fromTwo] = [await load(one), await load(two)]
  expect(fromOne.refreshToken).toBe('seed')
  expect(fromTwo.refreshToken).toBe('seed')
  await one.session.rotate(fromOne, { refreshToken: 'a', mfa: true })
  await two.session.rotate(fromTwo, { refreshToken: 'b', mfa: true })
  expect((await load(two)).refreshToken).toBe('a')
})

test('while new settings roll out, the old ones do not come back', async () => {
  const before = set(mapStore(), 'old-seed')
  await before.session.rotate(await load(before), { refreshToken: 'old', mfa: true })
  const after = set(before.store, 'new-seed')
  await after.session.rotate(await load(after), { refreshToken: 'new', mfa: true })
  expect((await load(before)).refreshToken).toBe('new')
  expect((await load(set(before.store, 'old-seed'))).refreshToken).toBe('new')
})

test('what is no sign-in is not overwritten', async () => {
  for (const text of ['', 'null', '{}', '[]', '{"version":2}']) {
    const one = set(mapStore([[key, text]]), 'seed')
    await expect(one.session.load()).rejects.toMatchObject({ code: 'ERR_TOKEN_STORE' })
    expect(one.store.map.get(key)).toBe(text)
  }
})

test('a store that cannot be read is no obstacle to who knows the sign-in', async () => {
  const store = mapStore()
  const one = set(store)
  await one.session.replace({ refreshToken: 'a', mfa: true })
  await load(one)
  store.get = () => {
    throw new Error('down')
  }
  expect((await load(one)).refreshToken).toBe('a')
  expect(one.warn).toHaveBeenCalledWith(expect.objectContaining({ kind: 'store-failed' }))
  await expect(set(store).session.load()).rejects.toMatchObject({ code: 'ERR_TOKEN_STORE' })
})

test('remembers a limited number of settings', async () => {
  const store = mapStore()
  for (let number = 0; number < 40; number += 1) {
    const one = set(store, `seed-${number}`)
    await one.session.rotate(await load(one), { refreshToken: `a-${number}`, mfa: true })
  }
  expect(JSON.parse(store.map.get(key) ?? '').replaced).toHaveLength(16)
})

test('a Keyv that reads nothing because it fails does not bring the settings back', async () => {
  let broken = false
  const map = new Map<string, unknown>()
  const fail = () => {
    if (broken) throw new Error('down')
  }
  const keyv = new Keyv({
    store: {
      async get(name: string) {
        fail()
        return map.get(name)
      },
      async set(name: string, value: unknown) {
        fail()
        map.set(name, value)
        return true
      },
      delete: async (name: string) => map.delete(name),
      clear: async () => map.clear(),
    },
  })
  keyv.on('error', () => {})
  const warn = vi.fn()
  const session = createSession({ store: keyv, key, given: 'seed', warn })
  const one = await session.load()
  if (!one) throw new Error('There is no sign-in')
  await session.rotate(one, { refreshToken: 'a', mfa: true })
  broken = true
  const two = await session.load()
  expect(two?.refreshToken).toBe('a')
  expect(warn).toHaveBeenCalledOnce()

  if (two) await session.rotate(two, { refreshToken: 'b', mfa: true })
  expect((await session.load())?.refreshToken).toBe('b')
  broken = false
  const three = await session.load()
  if (three) await session.rotate(three, { refreshToken: 'c', mfa: true })
  const other = createSession({ store: keyv, key, given: undefined, warn })
  expect((await other.load())?.refreshToken).toBe('c')
})
