import type { Server } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

/** A server on a free port of this machine for a fetch handler. */
export function listen(handler: (request: Request) => Response | Promise<Response>): Server {
  return createAdaptorServer({ overrideGlobalObjects: false, fetch: handler }).listen(
    0,
    '127.0.0.1',
  )
}

/** Address of a server that listens, or is about to. */
export async function addressOf(server: Server): Promise<string> {
  if (!server.listening) await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return `http://127.0.0.1:${address.port}`
}
