import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runServer } from './run-server.ts'
import { programOf } from './server-programs.ts'

/** A Redis of a test's own. */
export interface RedisServer {
  /** With its password, as Redis clients take it. */
  readonly url: string
  /** Ends it, with all that it holds. */
  stop(): Promise<void>
}

/**
 * Starts a Redis on a free port of the loopback. Nothing is kept on disk. It takes a password that nobody else knows, so that a
 * server that happens to have the same port is never taken for it.
 *
 * @example
 * ```ts
 * const redis = await startRedis()
 * afterAll(redis.stop)
 * ```
 */
export async function startRedis(): Promise<RedisServer> {
  const directory = await mkdtemp(join(tmpdir(), 'partnergate-redis-'))
  const password = randomUUID()
  const { port, stop } = await runServer({
    program: programOf('redis'),
    args: port => ['--port', `${port}`, ...options(directory), '--requirepass', password],
    stopSignal: 'SIGKILL',
    ask: port => ping(port, password),
  })
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    async stop() {
      await stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function options(directory: string): string[] {
  return ['--bind', '127.0.0.1', '--dir', directory, '--save', '', '--appendonly', 'no']
}

/** @see https://redis.io/docs/latest/develop/reference/protocol-spec — commands may be sent as plain lines */
async function ping(port: number, password: string): Promise<void> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  try {
    await once(socket, 'connect')
    socket.write(`AUTH ${password}\r\nPING\r\n`)
    let answer = ''
    for await (const part of socket) {
      answer += part
      if (answer === '+OK\r\n+PONG\r\n') return
      if (answer.startsWith('-')) break
    }
    throw new Error('Redis is not ready')
  } finally {
    socket.destroy()
  }
}
