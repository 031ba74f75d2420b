import { objectOf, onlyKnown } from '../../../internal/checks.ts'
import { type Bucket, newBucket } from '../../bucket/bucket.ts'
import { idleMs, type PaceStore } from '../pace-store.ts'
import { type RedisClient, type RedisPaceStoreOptions, runnerOf } from './redis-client.ts'
import { readScript, replaceScript } from './scripts.ts'

const untouched = JSON.stringify(newBucket())

/** So often others may be faster; somebody gets through each time, so that this is never reached but by a fault. */
const patience = 1000

/**
 * A store in Redis, through which several processes keep one pace: what one learns of the service's limits holds for all,
 * and they take turns. A call costs two short questions to Redis, in its time.
 *
 * @param client - a connected client of `ioredis` or `redis`
 * @throws TypeError for something else, or an unknown option
 *
 * @example
 * ```ts
 * import { createPartnerCenter } from '@partnergate/client'
 * import { redisPaceStore } from '@partnergate/client/redis'
 * import { Redis } from 'ioredis'
 *
 * const store = redisPaceStore(new Redis(url))
 * const pc = createPartnerCenter({ credential, pace: { store } })
 * ```
 */
export function redisPaceStore(
  client: RedisClient,
  options: RedisPaceStoreOptions = {},
): PaceStore {
  onlyKnown(objectOf(options, 'the second argument'), ['prefix'], 'redisPaceStore')
  const { prefix = 'partnergate:pace:' } = options
  if (typeof prefix !== 'string') throw new TypeError('prefix must be text')
  const run = runnerOf(client)

  /** Changes what was read, unless somebody changed it meanwhile. */
  async function attempt<Result>(
    keys: string[],
    change: (buckets: readonly Bucket[], now: number) => Result,
  ): Promise<{ readonly result: Result } | undefined> {
    const [now, ...before] = textsOf(await run(readScript, keys, []))
    const buckets = before.map(text => (text ? (JSON.parse(text) as Bucket) : newBucket()))
    const result = change(buckets, Number(now))
    const after = buckets.map(bucket => JSON.stringify(bucket))
    if (after.every((text, index) => text === (before[index] || untouched))) return { result }
    const done = await run(replaceScript, keys, [`${idleMs}`, ...before, ...after])
    return Number(done) === 1 ? { result } : undefined
  }

  return {
    async update(names, change) {
      const keys = names.map(name => `${prefix}${name}`)
      for (let tries = 0; tries < patience; tries += 1) {
        const changed = await attempt(keys, change)
        if (changed) return changed.result
      }
      throw new Error(`the limits of ${names[0]} changed ${patience} times while one call asked`)
    },
  }
}

function textsOf(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.map(String)
  throw new TypeError('Redis gave another answer than the script')
}
