import { abortable } from '../internal/abortable.ts'
import type { Settings } from '../options/settings.ts'
import { retryAfterOf } from '../response/retry-after.ts'
import type { Gate } from './gate.ts'

/** Sends one try for which the gate gave leave, and tells the gate how it ended. */
export async function paced(
  request: Request,
  init: RequestInit | undefined,
  { fetch = globalThis.fetch }: Settings,
  gate: Gate,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    const response = await abortable(fetch(request, init), request.signal)
    const retryAfterMs = retryAfterOf(response.headers, undefined)
    gate.leave({ kind: 'answered', status: response.status, retryAfterMs })
    return response
  } catch (error) {
    gate.leave({ kind: failureOf(request, signal) })
    throw error
  }
}

function failureOf(
  request: Request,
  signal: AbortSignal | undefined,
): 'aborted' | 'timeout' | 'network' {
  if (signal?.aborted) return 'aborted'
  return request.signal.aborted ? 'timeout' : 'network'
}
