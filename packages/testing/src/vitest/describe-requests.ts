import type { RecordedRequest } from '../log/recorded-request.ts'
import type { MockTenant } from '../mock-tenant.ts'

const mostShown = 20

/** What reached a tenant, a line each, for messages. */
export function describeRequests({ requests, unexpectedRequests }: MockTenant): string {
  if (requests.length === 0 && unexpectedRequests.length === 0) return 'Nothing reached the tenant.'
  const left = requests.length - mostShown
  const lines = requests.slice(-mostShown).map(line)
  const unexpected = unexpectedRequests
    .slice(-mostShown)
    .map(({ method, url, reason }) => `  ${method} ${url} (${reason})`)
  return [
    'What reached the tenant:',
    ...(left > 0 ? [`  (${left} earlier ones)`] : []),
    ...lines,
    ...unexpected,
  ].join('\n')
}

function line({ operation, parameters, body, status, refusedBy }: RecordedRequest): string {
  const given = Object.entries({ ...parameters, ...(body !== undefined && { body }) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${shorten(JSON.stringify(value) ?? '')}`)
  const refused = refusedBy === undefined ? '' : `, refused by ${refusedBy}`
  return `  ${operation} { ${given.join(', ')} } -> ${status ?? 'no answer'}${refused}`
}

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}...` : text)
