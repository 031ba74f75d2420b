import type { SignInRefusal } from './aadsts.ts'
import type { SignInCall } from './context.ts'

/** Also a request whose tenant isn't known is answered. */
type AnsweredCall = Omit<SignInCall, 'directory'>

const noStore = { 'Cache-Control': 'no-store, no-cache', Pragma: 'no-cache' }

/** The body of an error as Entra writes it. */
export function refusalBody(refusal: SignInRefusal, { service, record, cloud }: AnsweredCall) {
  const traceId = service.ids.guid('sign-in-trace')
  const timestamp = service.clock.iso().replace('T', ' ').replace(/\.\d+/, '')
  const { aadsts, error, suberror, claims } = refusal
  return {
    error,
    error_description: `${refusal.message} Trace ID: ${traceId} Correlation ID: ${record.correlationId} Timestamp: ${timestamp}`,
    error_codes: [aadsts],
    timestamp,
    trace_id: traceId,
    correlation_id: record.correlationId,
    error_uri: `https://${cloud.host}/error?code=${aadsts}`,
    ...(suberror && { suberror }),
    ...(claims && { claims }),
  }
}

/** An error as Entra answers it. */
export function refusalResponse(refusal: SignInRefusal, call: AnsweredCall): Response {
  const body = refusalBody(refusal, call)
  call.record.aadsts = refusal.aadsts
  return Response.json(body, {
    status: refusal.status,
    headers: { ...noStore, ...idHeaders(body.trace_id, body.correlation_id) },
  })
}

/** Tokens, or what leads to them. */
export function tokenResponse(body: object, { service, record }: AnsweredCall): Response {
  const traceId = service.ids.guid('sign-in-trace')
  return Response.json(body, {
    headers: { ...noStore, ...idHeaders(traceId, record.correlationId) },
  })
}

const idHeaders = (traceId: string, correlationId: string) => ({
  'x-ms-request-id': traceId,
  'client-request-id': correlationId,
})
