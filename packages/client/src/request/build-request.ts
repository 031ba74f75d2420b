import type { Operation, OperationParameter } from '@partnergate/openapi'
import { headerTextOf, objectOf, onlyKnown } from '../internal/checks.ts'
import { isRecord } from '../internal/is-record.ts'
import type { HostSettings } from '../options/hosts.ts'
import { bodyOf } from './body.ts'
import { scalarText } from './encode.ts'
import type { PageRequest } from './page-request.ts'
import { fillPath } from './path.ts'
import { queryOf } from './query.ts'
import { urlOn } from './url.ts'

/**
 * Turns the flat parameter object of a call into its request.
 *
 * @throws TypeError for a path parameter or a body that is missing, a name that the operation doesn't know, or a value
 * that cannot travel; the message names the parameter and never repeats the value
 */
export function buildRequest(
  operation: Operation,
  host: HostSettings,
  parameters: unknown,
): PageRequest {
  const given = objectOf(parameters ?? {}, `${operation.id}: the first argument`)
  const names = operation.parameters.map(({ name }) => name)
  onlyKnown(given, operation.body ? [...names, 'body'] : names, operation.id)
  requireAll(operation, given)

  const at = (place: OperationParameter['in']) =>
    operation.parameters.filter(({ in: its, name }) => its === place && given[name] !== undefined)
  const url = urlOn(host, fillPath(operation, given), operation)
  url.search = queryOf(operation.id, at('query'), given)
  const { customerId } = given
  return {
    operation,
    url,
    headers: new Map(
      at('header').map(({ name, wire }) => [
        wire,
        headerTextOf(scalarText(given[name]), `${operation.id}: ${name}`),
      ]),
    ),
    body: operation.body && bodyOf(given.body, operation.body.mediaType),
    customerId: typeof customerId === 'string' ? customerId : undefined,
  }
}

/**
 * Without these there is no request. Required query and header parameters are held by the types alone: documented
 * calls leave some of them out and are answered, so at run time the service has the last word. An etag is different:
 * without one, in the header or in the resource itself, a change could undo somebody else's.
 */
function requireAll(operation: Operation, given: Readonly<Record<string, unknown>>): void {
  const needed = operation.parameters.filter(
    ({ in: place, name }) =>
      place === 'path' ||
      (name === 'ifMatch' && operation.etag === 'required' && !carriesEtag(given.body)),
  )
  const missing = [
    ...needed.map(({ name }) => name),
    ...(operation.body?.required ? ['body'] : []),
  ].filter(name => given[name] === undefined || given[name] === null)
  if (missing.length > 0) throw new TypeError(`${operation.id} needs ${missing.join(' and ')}`)
}

/** Whether a resource says its version, in either spelling that the documentation has. */
function carriesEtag(resource: unknown): boolean {
  if (!isRecord(resource)) return false
  return Object.entries(resource).some(([name, value]) =>
    /^attributes$/i.test(name)
      ? carriesEtag(value)
      : /^e-?tag$/i.test(name) && typeof value === 'string',
  )
}
