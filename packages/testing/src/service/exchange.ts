import type { OperationId } from '@partnergate/openapi'
import type { OpenRecord } from '../log/recorded-request.ts'
import { loggedHeaders } from '../log/recorded-request.ts'
import type { CallIds } from '../protocol/headers.ts'
import { readCallIds } from '../protocol/headers.ts'
import type { Match } from '../protocol/router.ts'
import type { ReadRequest } from '../validation/check-request.ts'
import { parseBody, respellBody } from '../validation/read-body.ts'
import { readParameters } from '../validation/read-parameters.ts'
import type { State } from './state.ts'

/** One request on its way through the service. */
export interface Exchange extends ReadRequest {
  readonly ids: CallIds
  readonly record: OpenRecord
  readonly state: State
  /** How far the service's clock is off, in milliseconds. */
  readonly skewMs: number
}

/** Reads a request and opens its record. */
export async function openExchange(
  request: Request,
  { operation, path }: Match,
  state: State,
): Promise<Exchange> {
  const url = new URL(request.url)
  const ids = readCallIds(operation.host, request.headers, state.ids)
  const parameters = readParameters(operation, path, url.searchParams, request.headers)
  const text = await request.text()
  const body = respellBody(operation, parseBody(text))
  const record: OpenRecord = {
    operation: operation.id as OperationId,
    method: request.method,
    url: request.url,
    query: Object.fromEntries(url.searchParams),
    parameters,
    headers: loggedHeaders(request.headers),
    body,
    time: state.clock.iso(),
    requestId: ids.requestId,
    correlationId: ids.correlationId,
    status: undefined,
    response: undefined,
    durationMs: undefined,
    refusedBy: undefined,
    subject: undefined,
    persona: undefined,
    application: undefined,
    mfaCompliant: undefined,
    faulty: false,
    throttledBy: undefined,
  }
  return { request, url, operation, ids, parameters, text, body, record, state, skewMs: 0 }
}
