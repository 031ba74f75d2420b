import type { Operation } from '@partnergate/openapi'
import { InvalidResponseError, UnsafeLinkError } from '../errors/transport-errors.ts'
import type { HostSettings } from '../options/hosts.ts'
import { urlOn } from '../request/url.ts'

interface Details {
  readonly operation: string
  readonly correlationId: string
}

/**
 * The URL that a link of the service means, to a page or to the status of some work. Relative links are relative to the API's root, with or without its version; absolute
 * ones are followed on the host's own origin only, because the token goes along.
 */
export function resolveLink(
  link: string,
  operation: Operation,
  host: HostSettings,
  correlationId: string,
): URL {
  const root = urlOn(host, '/', operation)
  const details = { operation: operation.id, correlationId }
  const url = isRelative(link)
    ? urlOn(host, versioned(repaired(link), operation), operation)
    : secured(parsed(link, root, details), root, operation)
  if (url.origin === root.origin && !url.username && !url.password) return url
  throw new UnsafeLinkError(
    `${operation.id}: the service's link leads to ${url.origin}. It was not followed, so that the token stays on ${root.origin}; check the endpoint.`,
    { ...details, origin: url.origin },
  )
}

/** A path, and neither `//host/path` nor `/\host/path`, which URLs read as another host. */
function isRelative(link: string): boolean {
  return !/^([a-z][a-z\d+.-]*:|[/\\]{2})/i.test(link)
}

/** `/customers` and `/v1/customers` both mean `/v1/customers` where the operation's path begins with `/v1`. */
function versioned(link: string, { path }: Operation): string {
  const version = /^\/(v[\d.]+)\//i.exec(path)?.[1] ?? ''
  const [, route = '', query = ''] = /^([^?#]*)(.*)$/.exec(link) ?? []
  const steps = route.split(/[/\\]+/).filter(step => step !== '')
  while (steps[0]?.toLowerCase() === version) steps.shift()
  return `/${[version, ...steps].join('/')}${query}`
}

/** The service writes `?size=2?seekOperation=Next` into some links. */
function repaired(link: string): string {
  return link.replace(/(\?.*)\?(?=seekOperation=)/i, '$1&')
}

/** The partner API writes links to itself with http. They mean the same host, which is asked over https as before. */
function secured(url: URL, root: URL, { host }: Operation): URL {
  if (host !== 'partner-api' || root.protocol !== 'https:' || url.host !== root.host) return url
  const same = new URL(url)
  same.protocol = 'https:'
  return same
}

function parsed(link: string, root: URL, details: Details): URL {
  if (URL.canParse(link, root.href)) return new URL(link, root)
  throw new InvalidResponseError(
    `${details.operation}: the service's link cannot be read. Report it to Microsoft with the correlation id.`,
    details,
  )
}
