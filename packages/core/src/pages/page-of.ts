import { tabulate } from '../internal/tabulate.ts'
import { type Page, pageRules, pages } from './page-rules.ts'

const host = 'partner.microsoft.com'
const locale = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){1,2}$/

const routes = /* @__PURE__ */ tabulate(pages, page =>
  pageRules[page].urls.map(({ pattern }) => segmentsOf(new URL(pattern))),
)

/**
 * Finds the dashboard page that an address belongs to.
 *
 * Only `https://partner.microsoft.com` counts, without port or user name. The path is compared segment
 * by segment, in any case and with or without a locale in front (`/en-us/commerce/customers`).
 *
 * @param url - an absolute URL
 * @returns the page, or `undefined` for any other address and for what isn't one; never throws
 * @see Mandating multifactor authentication (MFA) for your partner tenant, section Partner Center
 *
 * @example
 * ```ts
 * import { pageOf } from '@partnergate/core'
 *
 * pageOf('https://partner.microsoft.com/commerce/customers/list') // 'customers'
 * pageOf('https://partner.microsoft.com/commercefoo') // undefined
 * ```
 */
export function pageOf(url: string | URL): Page | undefined {
  const parsed = parse(url)
  if (parsed === undefined || !isPartnerCenter(parsed)) return undefined
  const path = segmentsOf(parsed)
  return pages.find(page => routes[page].some(route => matches(route, path)))
}

function parse(url: unknown): URL | undefined {
  try {
    // Not instanceof: a URL of another realm, or a page's location, is as good.
    const href = typeof url === 'string' ? url : (url as URL).href
    return typeof href === 'string' ? new URL(href) : undefined
  } catch {
    return undefined
  }
}

function isPartnerCenter(url: URL): boolean {
  return url.protocol === 'https:' && url.host === host && `${url.username}${url.password}` === ''
}

/** The segments of a path as a server sees them: decoded, in lower case, without locale or gaps. */
function segmentsOf({ pathname }: URL): readonly string[] {
  const segments = pathname.split('/').filter(segment => segment !== '')
  const path = segments.map(segment => decode(segment).toLowerCase())
  return locale.test(path[0] ?? '') ? path.slice(1) : path
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function matches(route: readonly string[], path: readonly string[]): boolean {
  const open = route.at(-1) === '*'
  const fixed = open ? route.slice(0, -1) : route
  const fits = open ? path.length >= fixed.length : path.length === fixed.length
  return fits && fixed.every((segment, index) => segment === path[index])
}
