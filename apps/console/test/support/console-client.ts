import { fileURLToPath } from 'node:url'
import {
  createMockTenant,
  type MockTenant,
  type MockTenantOptions,
  type PersonaId,
  type SignInOptions,
} from '@partnergate/testing'
import type { Hono } from 'hono'
import { type AppOptions, createApp } from '../../src/server/app.ts'
import type { ConsoleView, UserView } from '../../src/shared/session-view.ts'

/** A console's server without a port, and a browser that keeps its cookies. */
export interface ConsoleClient {
  /** Signs in as a persona, by the pages that a browser is sent to; gives the path that it ends at. */
  readonly signIn: (
    persona: PersonaId,
    options?: SignInOptions & { query?: string },
  ) => Promise<string>
  readonly view: () => Promise<ConsoleView>
  /** Who is signed in. @throws when nobody is */
  readonly user: () => Promise<UserView>
  /** Any request of the console's own page, with its cookies, and the session that was last seen. */
  readonly send: Send
  /** The answer to a request that succeeds. */
  readonly answer: <Answer>(...request: Parameters<Send>) => Promise<Answer>
  /** The server itself, to be put on a port. */
  readonly app: Hono
  /** Headers that a request of the console's own page carries. */
  readonly headers: () => Record<string, string>
  /** Cookies by their name; may be changed. */
  readonly cookies: Map<string, string>
  /** The tenants that were made. */
  readonly tenants: readonly MockTenant[]
  /** What the server reported as its own fault. */
  readonly reported: readonly unknown[]
  /** Time that the sessions go by; may be moved. */
  readonly clock: { time: number }
}

type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>

/** A page that is nothing but the nonce: the real one is the browser tests' matter. */
const webRoot = fileURLToPath(new URL('../fixtures/web', import.meta.url))
const origin = 'http://localhost'
const minute = 60_000

/** What a console is made of. */
export interface ConsoleOptions extends Partial<AppOptions> {
  /** How the tenant is made; it is small unless it is said otherwise. */
  readonly tenant?: MockTenantOptions
}

/**
 * Makes a console on a small tenant.
 *
 * @param played - the tenant that plays the partner whom `works` names
 */
export function createConsole(
  { tenant: made, ...options }: ConsoleOptions = {},
  ...played: MockTenant[]
): ConsoleClient {
  const tenants = [...played]
  const reported: unknown[] = []
  const cookies = new Map<string, string>()
  const clock = { time: Date.now() }
  let token = ''
  const app = createApp({
    webRoot,
    works: {
      on: () => {
        const tenant = createMockTenant({ seed: 'console test', customers: 12, ...made })
        tenants.push(tenant)
        return tenant
      },
      policy: { edition: '2022-03', exception: false, federatedMfa: 'third-party' },
    },
    session: { idleMs: 60 * minute, maxMs: 8 * 60 * minute },
    now: () => clock.time,
    report: error => void reported.push(error),
    ...options,
  })

  const ownHeaders = () => ({
    Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    'X-Console-Session': token,
  })
  const send: Send = async (method, path, body, headers = {}) => {
    const response = await app.request(path, {
      method,
      headers: {
        ...ownHeaders(),
        Origin: origin,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  async function answer<Answer>(...request: Parameters<Send>): Promise<Answer> {
    const response = await send(...request)
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
    return (await response.json()) as Answer
  }
  const view = () => answer<ConsoleView>('GET', '/api/console')

  return {
    send,
    answer,
    view,
    app,
    headers: ownHeaders,
    cookies,
    tenants,
    reported,
    clock,
    async signIn(persona, { query = '', ...options } = {}) {
      const left = await send('GET', `/auth/sign-in${query}`)
      const page = new URL(left.headers.get('Location') ?? '', origin)
      const [tenant] = tenants
      if (!tenant) throw new Error('Nobody was sent to the sign-in page.')
      const back = tenant.signIn(realSignInPage(page), persona, options)
      const arrived = await send('GET', back.pathname + back.search)
      token = (await view()).user?.token ?? ''
      return arrived.headers.get('Location') ?? ''
    },
    async user() {
      const { user } = await view()
      if (!user) throw new Error('Nobody is signed in.')
      return user
    },
  }
}

/** Where the demo's sign-in page is in truth; a real partner's is there already. */
function realSignInPage({ origin: host, href, pathname, search }: URL): string {
  if (host !== origin) return href
  return `https://login.microsoftonline.com${pathname.slice('/entra'.length)}${search}`
}
