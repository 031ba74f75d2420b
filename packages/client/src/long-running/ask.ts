import { type OperationId, operations } from '@partnergate/openapi'
import type { CallResult } from '../call/call.ts'
import type { Client } from '../call/client.ts'
import { perform } from '../call/pipeline.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import { buildRequest } from '../request/build-request.ts'

/** Asks an operation with those of the known parameters that it has, as a request of its own. */
export function ask(
  client: Client,
  id: OperationId,
  known: Readonly<Record<string, unknown>>,
  call: CallSettings,
): Promise<CallResult<unknown>> {
  const operation = operations[id]
  const names = [
    ...operation.parameters.map(({ name }) => name),
    ...(operation.body ? ['body'] : []),
  ]
  const own = Object.entries(known).filter(([name]) => names.includes(name))
  const host = client.settings.hosts[operation.host]
  const request = buildRequest(operation, host, Object.fromEntries(own))
  return perform(client, request, { ...call, requestId: crypto.randomUUID() })
}
