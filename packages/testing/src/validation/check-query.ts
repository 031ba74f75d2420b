import type { Operation } from '@partnergate/openapi'
import type { Problem } from './validators.ts'

/**
 * OData services refuse options that they don't have, which begin with `$`; other names are ignored, as all unknown ones
 * are by Partner Center. (OData 4.01, URL conventions, 5.2)
 */
export function checkQuery(
  { host, parameters }: Operation,
  query: URLSearchParams,
): Problem | undefined {
  if (host !== 'graph' && host !== 'partner-api') return undefined
  const known = parameters
    .filter(({ in: place }) => place === 'query')
    .map(({ wire }) => wire.toLowerCase())
  const unknown = [...query.keys()].find(
    name => name.startsWith('$') && !known.includes(name.toLowerCase()),
  )
  if (unknown === undefined) return undefined
  return { place: unknown, description: `The query option ${unknown} is not supported` }
}
