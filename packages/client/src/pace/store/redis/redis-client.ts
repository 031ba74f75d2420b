/** The part of the package `redis` (node-redis, from version 4) that is made use of. */
interface NodeRedis {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** The part of the package `ioredis` that is made use of. */
interface IoRedis {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
  defineCommand: unknown
}

/** A connected client of either package; the application makes it, and closes it. */
export type RedisClient = NodeRedis | IoRedis

/** Options of `redisPaceStore`. */
export interface RedisPaceStoreOptions {
  /**
   * What every key begins with. Behind it stand the partner tenant and the host.
   *
   * @default 'partnergate:pace:'
   */
  readonly prefix?: string | undefined
}

/** Runs a script on the server, in one step. */
export type RunScript = (script: string, keys: string[], values: string[]) => Promise<unknown>

export function runnerOf(client: RedisClient): RunScript {
  if (typeof client !== 'object' || client === null || typeof client.eval !== 'function') {
    throw new TypeError('redisPaceStore takes a connected client of ioredis or redis')
  }
  if ('defineCommand' in client) {
    return (script, keys, values) => client.eval(script, keys.length, ...keys, ...values)
  }
  return (script, keys, values) => client.eval(script, { keys, arguments: values })
}
