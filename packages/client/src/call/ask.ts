import type { Operation } from '@partnergate/openapi'
import type { CallSettings } from '../options/read-call-options.ts'
import { buildRequest } from '../request/build-request.ts'
import type { CallResult } from './call.ts'
import type { Client } from './client.ts'
import { perform } from './pipeline.ts'

/** Asks an operation with those of the known parameters that it has, as a request of its own. */
export function ask(
  client: Client,
  operation: Operation,
  known: Readonly<Record<string, unknown>>,
  call: CallSettings,
): Promise<CallResult<unknown>> {
  const names = [
    ...operation.parameters.map(({ name }) => name),
    ...(operation.body ? ['body'] : []),
  ]
  const own = Object.entries(known).filter(([name]) => names.includes(name))
  const host = client.settings.hosts[operation.host]
  const request = buildRequest(operation, host, Object.fromEntries(own))
  return perform(client, request, { ...call, requestId: crypto.randomUUID() })
}
