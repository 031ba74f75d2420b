import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** Where to listen. */
export interface ListenOptions {
  readonly host: string
  readonly port: number
  /** How many further ports to try when one is taken. @default 0 */
  readonly tries?: number
}

/** A server that is up. */
export interface Listening {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves the app.
 *
 * @throws the system's error when it cannot listen there
 */
export async function listen(app: Hono, options: ListenOptions): Promise<Listening> {
  const { host, port, tries = 0 } = options
  const server = createAdaptorServer({ overrideGlobalObjects: false, fetch: app.fetch }) as Server
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    if (tries > 0 && isTaken(error)) return listen(app, { host, port: port + 1, tries: tries - 1 })
    throw error
  }
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
