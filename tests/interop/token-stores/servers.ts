import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PostgresServer, startPostgres } from '../../servers/postgres-server.ts'
import { type RedisServer, startRedis } from '../../servers/redis-server.ts'
import { isMissing } from '../../servers/server-programs.ts'
import { type StoreName, storeNames } from './stores.ts'

/** Whether a store's server is not installed. */
export function cannotRun(name: StoreName): boolean {
  if (name.startsWith('Redis')) return isMissing('redis')
  return name.startsWith('Postgres') && isMissing('postgres')
}

/** Places for stores: a server of each kind, started when first asked for. */
export function createPlaces() {
  let redis: Promise<RedisServer> | undefined
  let postgres: Promise<PostgresServer> | undefined
  const directory = mkdtemp(join(tmpdir(), 'partnergate-sqlite-'))
  const stopServers = async () => {
    await (await redis)?.stop()
    await (await postgres)?.stop()
  }
  return {
    /** Where the store is. Each has its own file, table or server. */
    async of(name: StoreName): Promise<string> {
      if (name.startsWith('Redis')) {
        redis ??= startRedis()
        return `${(await redis).url}/${storeNames.indexOf(name)}`
      }
      if (name.startsWith('Postgres')) {
        postgres ??= startPostgres()
        return (await postgres).url
      }
      return join(await directory, `${storeNames.indexOf(name)}.sqlite`)
    },
    stopServers,
    async close() {
      await stopServers()
      await rm(await directory, { recursive: true })
    },
  }
}
