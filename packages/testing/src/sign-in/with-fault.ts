import { faultAnswer } from '../faults/fault-answer.ts'
import type { DrawnEffects } from '../faults/faults.ts'
import { withFault as happen } from '../faults/with-fault.ts'
import { skewed } from '../time/clock.ts'
import type { SignInCall } from './context.ts'

type FaultyCall = Omit<SignInCall, 'directory'>

/** What goes wrong between the caller and the sign-in service, around the work itself. */
export async function withFault(
  call: FaultyCall,
  work: (call: FaultyCall) => Promise<Response>,
): Promise<Response> {
  const effects = call.service.faults.take()
  if (!effects) return work(call)
  const { clockSkewMs = 0 } = effects
  const clock = skewed(call.service.clock, clockSkewMs)
  const service = clockSkewMs === 0 ? call.service : { ...call.service, clock }
  return happen(effects, {
    clock: call.service.clock,
    signal: call.request.signal,
    keys: service.keys,
    work: () => work({ ...call, service }),
    refuse: status => answer(effects, status, { ...call, service }),
  })
}

/** As Entra says that it can't just now. */
function answer(effects: DrawnEffects, status: number, { service, record }: FaultyCall): Response {
  const { correlationId } = record
  const now = service.clock.now()
  const context = { host: 'graph', requestId: correlationId, now, headers: {} } as const
  const response = faultAnswer(effects, status, context)
  if (effects.html || response.body === null) return response
  const { code = 'temporarily_unavailable', description } = effects
  const text = description ?? 'AADSTS90033: A transient error has occurred. Please try again.'
  const body = {
    error: code,
    error_description: `${text} Correlation ID: ${correlationId}`,
    error_codes: description === undefined ? [90033] : [],
    timestamp: service.clock.iso().replace('T', ' ').replace(/\.\d+/, ''),
    correlation_id: correlationId,
  }
  response.headers.delete('Content-Type')
  return Response.json(body, { status, headers: response.headers })
}
