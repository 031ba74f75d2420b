import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { UnknownOperationError } from './errors/unknown-operation-error.ts'
import { ConnectionError } from './faults/effects.ts'
import type { Switchboard } from './service/serve.ts'

export interface ListenOptions {
  /**
   * Port to listen on; 0 takes a free one.
   * @default 0
   */
  readonly port?: number
  /**
   * Address to listen on.
   * @default '127.0.0.1'
   */
  readonly host?: string
}

/** The tenant on a port. */
export interface MockServer {
  /** Base of every service, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string
  readonly port: number
  /** Stops listening and cuts the connections that are open. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * @throws RangeError when the port isn't one
 * @throws Error of `node:net` when the port is taken or the address isn't ours
 */
export async function listen(
  { atPort }: Switchboard,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<MockServer> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`port takes a whole number from 0 to 65535, not ${port}`)
  }
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: async (request, { incoming }) => {
      try {
        return await atPort(request)
      } catch (error) {
        if (error instanceof UnknownOperationError) return notImplemented(error)
        if (!(error instanceof ConnectionError)) throw error
        incoming.socket?.destroy()
        return new Response(null)
      }
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    port: taken,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** An unknown request over the wire, where no error can be thrown at the caller. */
function notImplemented(error: UnknownOperationError): Response {
  const { code, message, method, path, nearest } = error
  return Response.json({ code, message, method, path, nearest }, { status: 501 })
}
