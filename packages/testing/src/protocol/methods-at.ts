import type { Host, HttpMethod } from '@partnergate/openapi'
import { bind, routes, split } from './router.ts'

/** The methods that operations of a host have at a path; with `GET` comes `HEAD`. */
export function methodsAt(host: Host, pathname: string): HttpMethod[] {
  const segments = split(pathname)
  const found = routes.filter(
    ({ operation, segments: template }) => operation.host === host && bind(template, segments),
  )
  const methods = new Set<HttpMethod>(found.map(({ operation }) => operation.method))
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods].sort()
}
