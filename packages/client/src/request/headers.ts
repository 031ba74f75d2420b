import type { Exchange } from '../call/exchange.ts'
import type { Settings } from '../options/settings.ts'

/** All headers of a request but the token's. */
export function headersOf(exchange: Exchange, settings: Settings): Headers {
  const { operation, headers, body } = exchange.request
  const host = settings.hosts[operation.host]
  const all = new Headers({ accept: operation.answer ?? 'application/json' })
  if (host.partnerCenter) {
    all.set('MS-Contract-Version', 'v1')
    all.set('MS-PartnerCenter-Client', 'Partnergate')
    if (settings.application) all.set('MS-PartnerCenter-Application', settings.application)
    if (settings.validateMfa) all.set('ValidateMfa', 'true')
    if (exchange.locale) all.set('X-Locale', exchange.locale)
  }
  // A form's media type has a boundary that only fetch knows.
  if (operation.body && body !== undefined && !(body instanceof FormData)) {
    all.set('Content-Type', operation.body.mediaType)
  }
  for (const [name, value] of headers) all.set(name, value)
  all.set(host.requestIdHeader, exchange.requestId)
  if (host.correlationIdHeader) all.set(host.correlationIdHeader, exchange.correlationId)
  return all
}
