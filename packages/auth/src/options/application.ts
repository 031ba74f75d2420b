import type { ClientAuth } from 'oauth4webapi'
import { authorityHostOf, tenantIdOf } from '../clouds/authority.ts'
import { type Cloud, cloudIds } from '../clouds/clouds.ts'
import { clientAuthOf } from '../flows/client-auth.ts'
import { functionOf, millisecondsOf, oneOf, textOf } from '../internal/checks.ts'
import type { ApplicationOptions, ClientCredentialOptions, Fetch } from './application-options.ts'
import { type AuthWarning, warn, warnOnConsole } from './warning.ts'

/** The application with nothing left open. */
export interface Application {
  readonly tenantId: string
  readonly clientId: string
  readonly cloud: Cloud
  readonly authorityHost: string
  readonly fetch: Fetch
  readonly now: () => number
  readonly timeoutMs: number
  readonly warn: (warning: AuthWarning) => void
  readonly authenticate: () => Promise<ClientAuth>
}

/**
 * Checks the options and fills in the defaults; `undefined` stands for the default.
 *
 * @throws TypeError or RangeError that names the option
 */
export function readApplication(
  options: ApplicationOptions & ClientCredentialOptions,
  kind: 'confidential' | 'public' = 'confidential',
): Application {
  const cloud = oneOf(cloudIds, options.cloud ?? 'global', 'cloud')
  const listener = functionOf(options.onWarning, 'onWarning') ?? warnOnConsole
  const fetch = functionOf(options.fetch, 'fetch')
  return {
    tenantId: tenantIdOf(options.tenantId),
    clientId: textOf(options.clientId, 'clientId'),
    cloud,
    authorityHost: authorityHostOf(cloud, options.authorityHost),
    // Looked up for every request, so that a patched global fetch is seen.
    fetch: fetch ?? (request => globalThis.fetch(request)),
    now: functionOf(options.now, 'now') ?? Date.now,
    timeoutMs: millisecondsOf(options.timeoutMs ?? 30_000, 'timeoutMs'),
    warn: warning => warn(listener, warning),
    authenticate: clientAuthOf(options, kind),
  }
}
