import { operations } from '@partnergate/openapi'
import type { CallResult } from '../call/call.ts'
import type { Client } from '../call/client.ts'
import { InvalidResponseError } from '../errors/transport-errors.ts'
import { isRecord } from '../internal/is-record.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import { resolveLink } from '../paging/resolve-link.ts'
import { baseOf } from '../request/url.ts'
import { jobRuleOf } from './job-rules.ts'
import type { JobHandle, JobId } from './job-types.ts'
import { matchPath } from './match-path.ts'

/**
 * The handle on work, from the answer that it was started with. What the answer leads to is taken apart into the ids of
 * the status operation: no address of the service's making is ever asked with a token.
 *
 * @throws UnsafeLinkError (`ERR_UNSAFE_LINK`) when the answer leads to another origin
 * @throws InvalidResponseError (`ERR_INVALID_RESPONSE`) when it does not lead to the status
 */
export function handleFromAnswer(
  client: Client,
  id: JobId,
  parameters: unknown,
  result: CallResult<unknown>,
  { correlationId }: CallSettings,
): JobHandle {
  const finished = isFinished(id, result)
  const given = isRecord(parameters) ? parameters : {}
  const found = finished ? {} : idsOf(client, id, result, correlationId)
  const { operations: asked, ids } = jobRuleOf(id)
  const names = asked.flatMap(operation => [
    ...operation.parameters.map(({ name }) => name),
    ...(operation.body ? ['body'] : []),
  ])
  const kept = Object.entries(given).filter(([name]) => names.includes(name))
  const own = 'data' in ids ? ids.data(result.data) : {}
  return {
    version: 1,
    operation: id,
    // A copy, as saving and reading it would make one.
    parameters: JSON.parse(JSON.stringify({ ...Object.fromEntries(kept), ...own, ...found })),
    correlationId,
    startedAt: new Date().toISOString(),
    ...(finished && { finished }),
  }
}

/** An operation that may take its time answers 202 when it does. */
function isFinished(id: JobId, { response }: CallResult<unknown>): boolean {
  return 'header' in jobRuleOf(id).ids && response.status !== 202
}

function idsOf(
  { settings }: Client,
  id: JobId,
  { response }: CallResult<unknown>,
  correlationId: string,
): Readonly<Record<string, unknown>> {
  const { ids, status } = jobRuleOf(id)
  if (!('header' in ids)) return {}
  const operation = operations[status]
  const host = settings.hosts[operation.host]
  const link = response.headers.get(ids.header)
  if (link !== null && host.endpoint) {
    const url = resolveLink(link, operation, host, correlationId)
    const path = url.pathname.slice(new URL(`${baseOf(host.endpoint)}/`).pathname.length - 1)
    const found = matchPath(ids.path ?? operation.path, path) ?? matchPath(operation.path, path)
    if (found) return found
  }
  throw new InvalidResponseError(
    `${id}: the service took the work, but its ${ids.header} does not lead to ${status}. Look for the work there; report it to Microsoft with the correlation id.`,
    { operation: id, status: response.status, correlationId, mayBeDone: true },
  )
}
