import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Receiver } from '../credentials/authorization-code.ts'
import { SignInDeclinedError } from '../errors/sign-in-errors.ts'
import { functionOf, millisecondsOf, onlyKnown } from '../internal/checks.ts'

/** Options of {@link loopback}. */
export interface LoopbackOptions {
  /** Shows the page to the person, or opens it in a browser. */
  readonly open: (url: string) => unknown
  /** @default 0, any free one: Entra overlooks the port of `http://localhost` */
  readonly port?: number | undefined
  /** How long to wait for the person, in milliseconds. @default 300000 */
  readonly timeoutMs?: number | undefined
}

/**
 * Receives the browser on this machine, for command lines. It listens while a sign-in is under way, on the loopback interface
 * only, and takes the one request that carries the state of that sign-in. Register `http://localhost` as a redirect URI of the
 * application, as for mobile and desktop applications.
 *
 * @param options - how to show the page
 * @returns the `receiver` of `authorizationCode`; it throws SignInDeclinedError (`ERR_SIGN_IN_DECLINED`) after `timeoutMs`
 * @throws TypeError or RangeError for options that are wrong
 * @see RFC 8252, section 7.3
 *
 * @example
 * ```ts
 * import { loopback } from '@partnergate/auth/loopback'
 *
 * const receiver = loopback({ open: url => console.log(`Open ${url}`) })
 * ```
 */
export function loopback(options: LoopbackOptions): Receiver {
  onlyKnown(options, ['open', 'port', 'timeoutMs'], 'loopback')
  const open = functionOf(options.open, 'open')
  const timeoutMs = millisecondsOf(options.timeoutMs ?? 300_000, 'timeoutMs')
  const { port = 0 } = options
  if (!open) throw new TypeError('open is missing')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError('port must be between 0 and 65535')
  }

  return async (pageFor, { signal }) => {
    signal?.throwIfAborted()
    const server = createServer()
    try {
      const origin = `http://localhost:${await listen(server, port)}`
      const page = await pageFor(`${origin}/`)
      const timeout = AbortSignal.timeout(timeoutMs)
      const either = signal ? AbortSignal.any([signal, timeout]) : timeout
      const callback = received(server, origin, page.searchParams.get('state'), either)
      // What fails while the page is opened must not leave it unobserved.
      callback.catch(() => {})
      await open(page.href)
      return await callback
    } catch (error) {
      if (signal?.aborted || !(error instanceof DOMException)) throw error
      throw new SignInDeclinedError('Nobody finished the sign-in in time', {
        remedy: 'Start the sign-in again.',
      })
    } finally {
      server.close()
      server.closeAllConnections()
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** The first request with the right state; what else knocks is turned away. */
function received(
  server: Server,
  origin: string,
  state: string | null,
  signal: AbortSignal,
): Promise<URL> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const target = request.url ?? '/'
      const url = URL.canParse(target, origin) ? new URL(target, origin) : undefined
      const fits =
        request.method === 'GET' &&
        url?.origin === origin &&
        url.pathname === '/' &&
        url.searchParams.getAll('state').join() === state
      if (!fits || !url) {
        answer(response, 400, 'This is not the answer to the sign-in that is under way.')
        return
      }
      answer(response, 200, 'You are back. You can close this window.')
      response.once('finish', () => resolve(url))
    })
  })
}

/** Nothing of the request is repeated. */
function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  })
  response.end(text)
}
