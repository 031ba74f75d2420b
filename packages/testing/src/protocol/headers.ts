import type { Host } from '@partnergate/openapi'
import type { Ids } from '../seed/seed.ts'

/** The ids of one call: the caller's, or new ones. */
export interface CallIds {
  readonly requestId: string
  readonly correlationId: string
  /** Whether the caller chose the request id, and so can retry the call under it. */
  readonly chosen: boolean
}

/** Hosts that name requests as Microsoft Graph does; the others do as Partner Center. */
const speaksGraph = (host: Host) => host === 'graph' || host === 'partner-api'

export function readCallIds(host: Host, headers: Headers, ids: Ids): CallIds {
  const given = headers.get(speaksGraph(host) ? 'client-request-id' : 'MS-RequestId')
  return {
    requestId: given ?? ids.guid('request'),
    correlationId: headers.get('MS-CorrelationId') ?? ids.guid('correlation'),
    chosen: given !== null,
  }
}

/** Headers that every answer of a host has. */
export function answerHeaders(
  host: Host,
  { requestId, correlationId }: CallIds,
  ids: Ids,
): Record<string, string> {
  if (speaksGraph(host)) return { 'request-id': requestId, 'client-request-id': requestId }
  return {
    'MS-RequestId': requestId,
    'MS-CorrelationId': correlationId,
    'MS-CV': `${ids.hex(16, 'vector')}.0`,
    'MS-ServerId': '101112616',
  }
}
