import type { NearOperation } from '../errors/unknown-operation-error.ts'
import { createIds } from '../seed/seed.ts'
import type { Kept } from '../snapshot/kept.ts'
import { SignInRefusal } from './aadsts.ts'
import { createApps } from './apps.ts'
import { cloudAt } from './clouds.ts'
import { createPolicies } from './conditional-access.ts'
import type { Service, SignInCall, SignInParts } from './context.ts'
import type { SignInControls } from './controls.ts'
import { createControls } from './controls.ts'
import type { Directory } from './directories.ts'
import { createDirectories } from './directories.ts'
import type { RecordedSignIn } from './log.ts'
import { openRecord } from './log.ts'
import { refusalResponse } from './responses.ts'
import type { Route } from './routes.ts'
import { routes } from './routes.ts'
import { createSessions } from './sessions.ts'
import { withFault } from './with-fault.ts'

/** The sign-in service: tokens for whoever proves who they are, and what a resource needs to check them. */
export interface SignIn {
  /** The answer to a request to the sign-in service, or nothing when it has no such page. */
  answer(request: Request): Promise<Response> | undefined
  /** Its pages, for naming those nearest to an unknown request. */
  readonly pages: readonly NearOperation[]
  /** Name of a registered application. */
  nameOf(clientId: string): string | undefined
  /** What tests and demos do beside the protocol. */
  readonly controls: SignInControls
  /** Goes on with the registrations, consents, policies and sessions that are kept there. */
  reset(kept: Kept): void
}

export function createSignIn(parts: SignInParts, kept: Kept): SignIn {
  const directories = createDirectories(parts.partner, parts.state)
  const requests: RecordedSignIn[] = []
  let service = createService(parts, kept)

  async function respond(route: Route, segment: string, request: Request): Promise<Response> {
    const call = await openCall(service, route, request)
    requests.push(call.record)
    const response = await withFault(call, faulty =>
      answerCall(route, faulty, () => directories.at(segment)),
    )
    call.record.status = response.status
    return response
  }

  return {
    answer(request) {
      const [, segment, path] = /^\/([^/]+)(\/.*?)\/?$/.exec(new URL(request.url).pathname) ?? []
      const route = routes.find(
        ({ path: own, methods }) =>
          own === path?.toLowerCase() && methods.some(method => method === request.method),
      )
      return route && segment !== undefined ? respond(route, segment, request) : undefined
    },
    pages: routes.flatMap(({ name, methods, path }) =>
      methods.map(method => ({ operation: name, method, path: `/{tenant}${path}` })),
    ),
    nameOf: clientId => service.apps.find(clientId)?.name,
    controls: createControls(() => service, directories, requests),
    reset(other) {
      requests.length = 0
      service = createService(parts, other)
    },
  }
}

function createService(parts: SignInParts, kept: Kept): Service {
  const ids = createIds(parts.seed, kept)
  return {
    ...parts,
    ids,
    apps: createApps(parts.seed, ids, parts.partner, kept),
    get consents() {
      return parts.state().consents
    },
    policies: createPolicies(kept),
    sessions: createSessions(kept),
    registered: kept.map('registered-for-mfa'),
  }
}

type OpenCall = Omit<SignInCall, 'directory'>

async function openCall(service: Service, route: Route, request: Request): Promise<OpenCall> {
  const url = new URL(request.url)
  const form =
    request.method === 'POST' ? new URLSearchParams(await request.text()) : url.searchParams
  const correlationId =
    request.headers.get('client-request-id') ??
    form.get('client-request-id') ??
    service.ids.guid('sign-in-correlation')
  const record = openRecord(route.name, request, form, service.clock.iso(), correlationId)
  return {
    service,
    request,
    url,
    form,
    version: route.version,
    cloud: cloudAt(url.hostname),
    record,
  }
}

async function answerCall(
  { answer }: Route,
  call: OpenCall,
  directory: () => Directory,
): Promise<Response> {
  try {
    return await answer({ ...call, directory: directory() })
  } catch (error) {
    if (error instanceof SignInRefusal) return refusalResponse(error, call)
    throw error
  }
}
