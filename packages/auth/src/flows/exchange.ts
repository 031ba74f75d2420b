import {
  type AuthorizationServer,
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  clockSkew,
  clockTolerance,
  customFetch,
} from 'oauth4webapi'
import { authorityOf, isLocal } from '../clouds/authority.ts'
import { errorFromEntra } from '../errors/error-from-entra.ts'
import { SignInUnavailableError } from '../errors/token-errors.ts'
import { abortable } from '../internal/abortable.ts'
import type { Application } from '../options/application.ts'
import { refusalOf } from './refusal.ts'

/** What each request of oauth4webapi is made with. */
export interface Exchange {
  readonly server: AuthorizationServer
  readonly client: Client
  readonly auth: ClientAuth
  readonly options: {
    readonly [customFetch]: (url: string, init: RequestInit) => Promise<Response>
    readonly [allowInsecureRequests]: boolean
  }
}

/** Entra's own tolerance for clocks that differ, in seconds. */
const toleranceSeconds = 300

/** Prepares requests to the sign-in service of a tenant. */
export async function exchangeWith(
  application: Application,
  tenantId: string,
  signal?: AbortSignal,
): Promise<Exchange> {
  const { authorityHost, clientId, now } = application
  return {
    server: authorityOf(application, tenantId),
    client: {
      client_id: clientId,
      [clockSkew]: (now() - Date.now()) / 1000,
      [clockTolerance]: toleranceSeconds,
    },
    auth: await application.authenticate(),
    options: {
      [customFetch]: (url, init) => fetchFrom(application, url, init, signal),
      [allowInsecureRequests]: isLocal(new URL(authorityHost)),
    },
  }
}

/**
 * Sends a request once more when no answer came or the service failed, which is safe for grants that can be repeated.
 *
 * @throws AuthError that says what the service's refusal means
 */
export async function answerOf(
  { now }: Pick<Application, 'now'>,
  send: () => Promise<Response>,
  repeatable: boolean,
): Promise<Response> {
  try {
    const response = await send()
    if (response.ok) return response
    const error = errorFromEntra(await refusalOf(response, now))
    if (!repeatable || response.status < 500) throw error
  } catch (error) {
    if (!repeatable || !(error instanceof SignInUnavailableError) || error.status) throw error
  }
  return answerOf({ now }, send, false)
}

async function fetchFrom(
  { fetch, timeoutMs }: Application,
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout
  try {
    return await abortable(fetch(new Request(url, { ...init, signal: either })), either)
  } catch (error) {
    signal?.throwIfAborted()
    throw new SignInUnavailableError(`The sign-in service did not answer${reasonOf(error)}`, {
      remedy: 'Check the network and the proxy, and try again.',
      retryable: true,
    })
  }
}

/** The error code of the network, without the sentences around it, which can repeat what was sent. */
function reasonOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code: unknown = Reflect.get(at, 'code')
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,47}$/.test(code)) return ` (${code})`
    if (at.name === 'TimeoutError') return ' in time'
  }
  return ''
}
