import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Switchboard } from '../service/serve.ts'
import { answerOver } from './answer-over.ts'
import type { ServerIdentity, ServerKeyPair } from './certificate.ts'
import { checkKeyPair, createServerIdentity } from './certificate.ts'
import { trackConnections } from './connections.ts'

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
  /**
   * Speak TLS: with a certificate that is made for it, or with a key and a certificate of your own, in PEM.
   * @default false
   */
  readonly https?: boolean | ServerKeyPair
}

/** The tenant on a port. */
export interface MockServer {
  /** Base of every service, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string
  readonly port: number
  /** The certificate that the server shows, in PEM; only with `https`. */
  readonly certificate: string | undefined
  /** What clients have to trust, in PEM: the authority behind the certificate, or your own certificate. */
  readonly ca: string | undefined
  /** Stops listening, cuts the connections that are open, and ends the requests that are being answered. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * @throws RangeError when the port isn't one; TypeError when an option is unknown or of the wrong type
 * @throws Error of `node:net` when the port is taken or the address isn't ours; of `node:tls` when key and certificate
 * don't fit
 */
export async function listen(
  switchboard: Switchboard,
  options: ListenOptions = {},
): Promise<MockServer> {
  const { port, host, https } = resolve(options)
  const identity = await identityOf(https, host)
  const server = identity ? createTlsServer(identity) : createServer()
  const connections = trackConnections(server)
  server.on('request', (incoming, outgoing) => {
    const answer = async (request: Request) => {
      await answerOver(switchboard, request, { incoming, outgoing, connections })
      return RESPONSE_ALREADY_SENT
    }
    return getRequestListener(answer, { overrideGlobalObjects: false })(incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      connections.closeAll()
    })
  return {
    url: `${identity ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    port: taken,
    certificate: identity?.cert,
    ca: identity?.ca,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function resolve(options: ListenOptions): Required<ListenOptions> {
  for (const name of Object.keys(options)) {
    if (['port', 'host', 'https'].includes(name)) continue
    throw new TypeError(`listen has no option ${name}; it takes port, host and https`)
  }
  const { port = 0, host = '127.0.0.1', https = false } = options
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`port takes a whole number from 0 to 65535, not ${port}`)
  }
  if (typeof host !== 'string' || host === '') {
    throw new TypeError(`host takes an address to listen on, not ${String(host)}`)
  }
  return { port, host, https }
}

async function identityOf(
  https: boolean | ServerKeyPair,
  host: string,
): Promise<ServerIdentity | undefined> {
  if (https === false) return undefined
  if (https === true) return createServerIdentity(host)
  if (typeof https !== 'object' || https === null) {
    throw new TypeError(`https takes true, false or { key, cert }, not ${String(https)}`)
  }
  checkKeyPair(https)
  return { key: https.key, cert: https.cert, ca: https.cert }
}
