import type { Operation } from '../src/operation.ts'
import type { Document, OperationObject, Reference, Traits } from './document.ts'
import { entries, resolve } from './document.ts'
import { hostOf } from './hosts.ts'

const defaults: Omit<Traits, 'scenario' | 'auth'> = {
  pagination: 'none',
  longRunning: 'none',
  etag: 'none',
  throttled: false,
}

/** Spells out what the areas leave to convention: traits, common headers, error responses. */
export function complete(document: Document): void {
  for (const { path, operation } of entries(document)) {
    operation['x-partnergate'] = { ...defaults, ...operation['x-partnergate'] }
    operation.responses ??= {}
    if (operation.servers) completeGraphStyle(operation, hostOf(operation))
    else completePartnerCenter(document, operation, path)
  }
}

const reference = (section: string, name: string): Reference => ({
  $ref: `#/components/${section}/${name}`,
})

/** Names of the headers that the client sets from its call options: no operation has them among its parameters. */
export const callOptionHeaders = [
  'MS-RequestId',
  'MS-CorrelationId',
  'X-Locale',
  'MS-Contract-Version',
  'ValidateMfa',
  'client-request-id',
]

/** Headers that every Partner Center operation takes. */
const commonHeaders = ['RequestId', 'CorrelationId', 'Locale', 'ContractVersion', 'ValidateMfa']

function completePartnerCenter(document: Document, operation: OperationObject, path: string): void {
  const nameOf = (component: string) => document.components.parameters[component]?.name ?? ''
  const own = operation.parameters ?? []
  const declared = own.map(parameter => resolve(document, parameter).name)
  const common = commonHeaders
    .filter(name => !declared.includes(nameOf(name)))
    .map(name => reference('parameters', name))
  operation.parameters = [...own, ...common]
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith('2') || '$ref' in response) continue
    response.headers = {
      'MS-RequestId': reference('headers', 'RequestId'),
      'MS-CorrelationId': reference('headers', 'CorrelationId'),
      isMfaCompliant: reference('headers', 'IsMfaCompliant'),
      ...response.headers,
    }
  }
  const { etag } = operation['x-partnergate']
  const errors: Record<string, string | false | undefined> = {
    400: 'BadRequest',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: path.includes('{') && 'NotFound',
    409: path.includes('{') && 'Conflict',
    412: etag !== 'none' && 'PreconditionFailed',
    429: 'TooManyRequests',
    500: 'ServerError',
    503: 'ServerError',
  }
  for (const [status, name] of Object.entries(errors)) {
    if (name) operation.responses[status] ??= reference('responses', name)
  }
}

function completeGraphStyle(operation: OperationObject, host: Operation['host']): void {
  if (host === 'partner-api') {
    const own = operation.parameters ?? []
    operation.parameters = [...own, reference('parameters', 'ClientRequestId')]
  }
  for (const status of ['400', '401', '403', '404', '429', '500', '503']) {
    operation.responses[status] ??= reference('responses', 'GraphError')
  }
  if (operation['x-partnergate'].etag !== 'none') {
    operation.responses['412'] ??= reference('responses', 'GraphError')
  }
}
