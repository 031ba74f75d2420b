import type { Host } from '@partnergate/openapi'
import { methodsAt } from '../protocol/methods-at.ts'
import { match } from '../protocol/router.ts'
import { ServiceError } from '../protocol/service-error.ts'
import type { Ids } from '../seed/seed.ts'
import type { TenantClock } from '../time/clock.ts'
import type { Answer } from './answer.ts'

/** Answers a request that no operation has, in the words of the first of the hosts; nothing where there is no host. */
export type RefuseUnknown = (
  request: Request,
  hosts: readonly Host[],
  answer: Answer,
) => Promise<Response> | undefined

interface RefuseParts {
  readonly ids: () => Ids
  readonly clock: TenantClock
}

/**
 * What a web service does with methods and paths that it doesn't know: `OPTIONS` says what there is, `HEAD` is `GET` without
 * the body, another method is 405 with `Allow`, and another path 404.
 */
export function createRefuseUnknown({ ids, clock }: RefuseParts): RefuseUnknown {
  return (request, hosts, answer) => {
    const { pathname } = new URL(request.url)
    for (const host of hosts) {
      const methods = methodsAt(host, pathname)
      if (methods.length === 0) continue
      const found = request.method === 'HEAD' ? match(host, 'GET', pathname) : undefined
      if (found) return answer(request, found).then(withoutBody)
      const headers = { Allow: [...methods, 'OPTIONS'].join(', ') }
      if (request.method === 'OPTIONS') {
        return Promise.resolve(new Response(null, { status: 204, headers }))
      }
      const description = `The method ${request.method} is not allowed here.`
      return refuse(host, new ServiceError(405, '405', description, { headers }))
    }
    const host = hosts.find(one => one === 'partner-center') ?? hosts[0]
    return host && refuse(host, new ServiceError(404, '1000', 'There is nothing at this path.'))
  }

  async function refuse(host: Host, error: ServiceError): Promise<Response> {
    const headers = { ...error.options.headers, Date: new Date(clock.now()).toUTCString() }
    const body = error.body(host, ids().guid('request'), clock.iso())
    return Response.json(body, { status: error.status, headers })
  }
}

function withoutBody({ status, statusText, headers }: Response): Response {
  return new Response(null, { status, statusText, headers })
}
