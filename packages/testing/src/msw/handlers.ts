import type { HttpHandler } from 'msw'
import { http } from 'msw'
import { isMockTenantError } from '../errors/mock-tenant-error.ts'
import { ConnectionError } from '../faults/connection-error.ts'
import type { MockTenant } from '../mock-tenant.ts'
import { knownHostNames } from '../protocol/hosts.ts'

/**
 * Handlers for Mock Service Worker 3: requests to the hosts that the tenant plays are answered by it, whatever sends
 * them. Requests to other hosts are left to msw and its `onUnhandledFrame`.
 *
 * A request that matches no operation is answered with 501 and what was probably meant, as on a port; a fault that cuts
 * the connection is a network error.
 *
 * @example
 * ```ts
 * import { createMockTenant } from '@partnergate/testing'
 * import { mockTenantHandlers } from '@partnergate/testing/msw'
 * import { setupServer } from 'msw/node'
 *
 * const tenant = createMockTenant()
 * const server = setupServer(...mockTenantHandlers(tenant))
 * server.listen({ onUnhandledFrame: 'error' })
 * ```
 */
export function mockTenantHandlers(tenant: Pick<MockTenant, 'fetch'>): HttpHandler[] {
  const played = new Set(knownHostNames)
  const isPlayed = ({ request }: { request: Request }) => {
    const { protocol, hostname } = new URL(request.url)
    return protocol === 'https:' && played.has(hostname)
  }
  return [http.all(isPlayed, ({ request }) => answer(tenant, request))]
}

async function answer({ fetch }: Pick<MockTenant, 'fetch'>, request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    if (error instanceof ConnectionError) return Response.error()
    // msw makes an answer of 500 of every error; this one tells what to do about it.
    if (isMockTenantError(error)) {
      const { code, message } = error
      return Response.json({ code, message }, { status: 501 })
    }
    throw error
  }
}
