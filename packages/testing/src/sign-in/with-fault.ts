import { ConnectionError, delay, faultAnswer, truncate } from '../faults/effects.ts'
import type { Fault } from '../faults/fault.ts'
import type { SignInCall } from './context.ts'

type FaultyCall = Pick<SignInCall, 'service' | 'request' | 'record'>

/** What goes wrong between the caller and the sign-in service, around the work itself. */
export async function withFault(
  { service, request, record }: FaultyCall,
  work: () => Promise<Response>,
): Promise<Response> {
  const fault = service.faults.take('sign-in')
  if (!fault) return work()
  await delay(fault, service.clock, request.signal)
  if (fault.drop === 'before') throw new ConnectionError()
  if (fault.status !== undefined && fault.drop === undefined) {
    return answer(fault, fault.status, service.clock.iso(), record.correlationId)
  }
  const response = await work()
  if (fault.drop === 'after') throw new ConnectionError()
  return fault.truncate ? truncate(response) : response
}

/** As Entra says that it can't just now. */
function answer(fault: Fault, status: number, now: string, correlationId: string): Response {
  const context = { host: 'graph', requestId: correlationId, now } as const
  const response = faultAnswer(fault, status, context)
  if (fault.html || response.body === null) return response
  const { code = 'temporarily_unavailable', description } = fault
  const text = description ?? 'AADSTS90033: A transient error has occurred. Please try again.'
  const body = {
    error: code,
    error_description: `${text} Correlation ID: ${correlationId}`,
    error_codes: description === undefined ? [90033] : [],
    timestamp: now.replace('T', ' ').replace(/\.\d+/, ''),
    correlation_id: correlationId,
  }
  return Response.json(body, { status, headers: retryAfter(response) })
}

function retryAfter({ headers }: Response): Record<string, string> {
  const value = headers.get('Retry-After')
  return value === null ? {} : { 'Retry-After': value }
}
