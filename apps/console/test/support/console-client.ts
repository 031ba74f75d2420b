import { fileURLToPath } from 'node:url'
import { createMockTenant, type MockTenant } from '@partnergate/testing'
import { createApp } from '../../src/server/app.ts'
import type { CallView, CustomersView, SessionView } from '../../src/shared/views.ts'

/** A console's server without a port, and a browser that keeps its cookie. */
export interface ConsoleClient {
  readonly session: () => Promise<SessionView>
  readonly choose: (choice: unknown) => Promise<SessionView>
  readonly call: (operation: string) => Promise<CallView>
  readonly customers: (cursor?: string) => Promise<CustomersView>
  /** Any request, with the session's cookie. */
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: object,
  ) => Promise<Response>
  /** The tenants that were made, one for each session. */
  readonly tenants: readonly MockTenant[]
  /** What the server reported as its own fault. */
  readonly reported: readonly unknown[]
}

/** A page that is nothing but the nonce: the real one is the browser tests' matter. */
const webRoot = fileURLToPath(new URL('../fixtures/web', import.meta.url))

/** Makes a console on a small tenant. */
export function createConsole(): ConsoleClient {
  const tenants: MockTenant[] = []
  const reported: unknown[] = []
  const app = createApp({
    webRoot,
    createTenant: () => {
      const tenant = createMockTenant({ seed: 'console test', customers: 12 })
      tenants.push(tenant)
      return tenant
    },
    report: error => void reported.push(error),
  })
  let cookie = ''

  async function send(method: string, path: string, body?: unknown, headers: object = {}) {
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const response = await app.request(path, {
      method,
      headers: { Cookie: cookie, ...type, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie
    return response
  }
  async function answer<Answer>(...request: Parameters<typeof send>): Promise<Answer> {
    const response = await send(...request)
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
    return (await response.json()) as Answer
  }

  return {
    send,
    tenants,
    reported,
    session: () => answer('GET', '/api/session'),
    choose: choice => answer('PATCH', '/api/session', choice),
    call: operation => answer('POST', '/api/calls', { operation }),
    customers: cursor => answer('POST', '/api/customers', cursor === undefined ? {} : { cursor }),
  }
}
