import type { Host } from '@partnergate/openapi'
import { UnknownHostError } from '../errors/unknown-host-error.ts'
import { UnknownOperationError } from '../errors/unknown-operation-error.ts'
import type { ServiceName } from '../protocol/hosts.ts'
import { knownHostNames, serviceAt } from '../protocol/hosts.ts'
import { nearest, operationsAt } from '../protocol/nearest.ts'
import { match } from '../protocol/router.ts'
import type { Answer } from './answer.ts'
import type { PageServer } from './page-server.ts'
import type { RefuseUnknown } from './refuse-unknown.ts'

/** Who serves what is no operation, by the service that it is part of. */
export type PageServers = Readonly<Record<PageService, PageServer>>

/** Hands requests to the service that they are for. */
export interface Switchboard {
  /** Answers a request to one of the real hosts. */
  atHost(request: Request): Promise<Response>
  /** Answers a request to a port, where the name in `Host` or else the path tells the services apart. */
  atPort(request: Request): Promise<Response>
}

/**
 * On a port, a path is looked for in this order. No two services have a path in common, so that `/v1/...` goes to the
 * one host that knows it.
 */
const hosts: readonly Host[] = [
  'graph',
  'partner-api',
  'partner-center',
  'billing-v2',
  'delegated-admin-legacy',
]

/** The start page has no host: there is one on a port only. */
type PageService = Exclude<ServiceName, Host> | 'start-page'

const pageServices = ['start-page', 'storage', 'webhook-certificate', 'sign-in'] as const

const isPages = (service: ServiceName | PageService): service is PageService =>
  pageServices.some(name => name === service)

const isHost = (service: ServiceName | PageService): service is Host => !isPages(service)

export function createSwitchboard(
  servers: PageServers,
  answer: Answer,
  refuseUnknown: RefuseUnknown | undefined,
): Switchboard {
  async function serve(
    request: Request,
    services: readonly (ServiceName | PageService)[],
  ): Promise<Response> {
    const { pathname } = new URL(request.url)
    for (const service of services) {
      if (isPages(service)) {
        const answered = servers[service].answer(request)
        if (answered) return answered
        continue
      }
      const found = match(service, request.method, pathname)
      if (found) return answer(request, found)
    }
    const refused = refuseUnknown?.(request, services.filter(isHost), answer)
    if (refused) return refused
    throw unknown(request.method, pathname, services)
  }

  function unknown(
    method: string,
    pathname: string,
    services: readonly (ServiceName | PageService)[],
  ): Error {
    const own = [
      ...operationsAt(services.filter(isHost)),
      ...services.filter(isPages).flatMap(service => servers[service].pages),
    ]
    const candidates = own.length > 0 ? own : operationsAt(hosts)
    return new UnknownOperationError(method, pathname, nearest(candidates, method, pathname))
  }

  return {
    async atHost(request) {
      const { hostname } = new URL(request.url)
      const service = serviceAt(hostname)
      if (service === undefined) throw new UnknownHostError(hostname, knownHostNames)
      return serve(request, [service])
    },
    async atPort(request) {
      const service = serviceAt(new URL(request.url).hostname)
      return serve(request, service === undefined ? [...hosts, ...pageServices] : [service])
    },
  }
}
