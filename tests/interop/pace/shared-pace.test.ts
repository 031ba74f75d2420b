import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  createPace,
  createPartnerCenter,
  newBucket,
  type PaceStore,
  type StoreFailure,
} from '@partnergate/client'
import { redisPaceStore } from '@partnergate/client/redis'
import { createMockTenant } from '@partnergate/testing'
import { createClient } from '@redis/client'
import { Redis } from 'ioredis'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type RedisServer, startRedis } from '../../servers/redis-server.ts'
import { isMissing } from '../../servers/server-programs.ts'
import type { Report, Task } from './worker.ts'

const run = promisify(execFile)
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

async function open(): Promise<RedisServer> {
  const server = await startRedis()
  onTestFinished(() => server.stop())
  return server
}

/** The same server through both packages. */
async function clientsOf({ url }: RedisServer) {
  const io = new Redis(url)
  const node = createClient({ url })
  await node.connect()
  onTestFinished(async () => {
    io.disconnect()
    node.destroy()
  })
  return { io, node }
}

describe.skipIf(isMissing('redis'))('a pace that is shared through Redis', () => {
  test('two processes keep one pace, and one learns from the refusals of the other', async () => {
    const tenant = createMockTenant({
      customers: 10,
      throttling: { perPartner: { calls: 60, windowMs: 1000 } },
    })
    await using service = await tenant.listen()
    const { url: redisUrl } = await open()
    const { token } = await tenant
      .credential('admin-agent/entra')
      .getToken('https://api.partnercenter.microsoft.com/.default')
    const customerIds = tenant.customers.map(({ id }) => id)
    const task: Task = { redisUrl, serviceUrl: service.url, token, customerIds, callsEach: 12 }
    const work = async (): Promise<Report> => {
      const flags = ['--no-warnings', '--import', path('../../support/from-sources.ts')]
      const { stdout } = await run(process.execPath, [
        ...flags,
        path('./worker.ts'),
        JSON.stringify(task),
      ])
      return JSON.parse(stdout)
    }
    const reports = await Promise.all([work(), work()])
    expect(reports).toEqual([
      { passed: 120, storeErrors: 0 },
      { passed: 120, storeErrors: 0 },
    ])
    expect(tenant.throttled.passed).toBe(240)
    expect(tenant.throttled.refused).toBeLessThanOrEqual(36)
  }, 60_000)

  test('no change is lost, whoever makes it, and through whichever package', async () => {
    const { io, node } = await clientsOf(await open())
    const stores = [redisPaceStore(io), redisPaceStore(node)]
    const add = (store: PaceStore) =>
      store.update(['{a}', '{a}:customer:b'], buckets => {
        for (const bucket of buckets) bucket.passed += 1
      })
    await Promise.all(stores.flatMap(store => Array.from({ length: 40 }, () => add(store))))
    const passed = await stores[0]?.update(['{a}', '{a}:customer:b'], buckets =>
      buckets.map(bucket => bucket.passed),
    )
    expect(passed).toEqual([80, 80])
    expect(await io.pttl('partnergate:pace:{a}')).toBeGreaterThan(60_000)
  })

  test('what was never changed is new, and the time is the one of the server', async () => {
    const { io, node } = await clientsOf(await open())
    const read = (store: PaceStore) => store.update(['{a}'], ([bucket], now) => ({ bucket, now }))
    const one = await read(redisPaceStore(io, { prefix: 'mine:' }))
    const other = await read(redisPaceStore(node, { prefix: 'mine:' }))
    expect(one.bucket).toEqual(newBucket())
    expect(other.now).toBeGreaterThanOrEqual(one.now)
    expect(Math.abs(other.now - Date.now())).toBeLessThan(60_000)
    expect(await io.keys('*')).toEqual([])
  })

  test('a Redis that goes away does not stop the calls, and is told of', async () => {
    const server = await open()
    const tenant = createMockTenant()
    const io = new Redis(server.url, { retryStrategy: () => null })
    io.on('error', () => {})
    onTestFinished(() => io.disconnect())
    const failures: StoreFailure[] = []
    const pace = createPace({
      store: redisPaceStore(io),
      onStoreError: failure => failures.push(failure),
    })
    const pc = createPartnerCenter({
      credential: tenant.credential('admin-agent/entra'),
      fetch: tenant.fetch,
      pace,
    })
    await pc.customers.list()
    expect(failures).toEqual([])
    await server.stop()
    await expect(pc.customers.list()).resolves.toBeDefined()
    await expect(pc.customers.list()).resolves.toBeDefined()
    expect(failures.map(({ consequence }) => consequence)).toEqual(['local'])
  })

  test('where nothing may be sent without it, a call fails that finds no Redis', async () => {
    const server = await open()
    const io = new Redis(server.url, { retryStrategy: () => null, lazyConnect: true })
    io.on('error', () => {})
    onTestFinished(() => io.disconnect())
    await server.stop()
    const tenant = createMockTenant()
    const pc = createPartnerCenter({
      credential: tenant.credential('admin-agent/entra'),
      fetch: tenant.fetch,
      pace: { store: redisPaceStore(io), onStoreFailure: 'fail' },
    })
    await expect(pc.customers.list()).rejects.toMatchObject({ code: 'ERR_PACE_STORE' })
    expect(tenant.requests).toEqual([])
  })
})

test('a store takes a client of ioredis or redis, and nothing else', () => {
  const open = (client: unknown, options?: unknown) =>
    Reflect.apply(redisPaceStore, undefined, [client, options])
  expect(() => open({})).toThrow(TypeError)
  expect(() => open(undefined)).toThrow(/redisPaceStore takes a connected client/)
  expect(() => open({ eval: () => {} }, { prefx: '' })).toThrow(/doesn't know 'prefx'/)
})
