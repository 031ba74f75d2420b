import type { Operation } from '@partnergate/openapi'
import type { HostSettings } from '../options/hosts.ts'

/** A path (with or without a query) on a host. */
export function urlOn({ endpoint, label }: HostSettings, path: string, operation: Operation): URL {
  if (!endpoint) {
    throw new RangeError(
      `${operation.id}: ${label} doesn't exist in this cloud, or not any more; endpoints['${operation.host}'] names another`,
    )
  }
  return new URL(`${baseOf(endpoint)}${path}`)
}

/** The base URL without a slash at the end: a URL's own path is never empty. */
export function baseOf(endpoint: URL): string {
  return endpoint.href.replace(/\/$/, '')
}
