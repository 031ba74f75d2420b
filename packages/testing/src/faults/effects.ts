import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from '@partnergate/openapi'
import { ServiceError } from '../protocol/service-error.ts'
import type { TenantClock } from '../time/clock.ts'
import type { Fault } from './fault.ts'

/** How `fetch` says that the connection broke. */
export class ConnectionError extends TypeError {
  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    })
  }
}

/** Waits as the fault says. Rejects with the signal's reason when that comes first. */
export async function delay(fault: Fault, clock: TenantClock, signal: AbortSignal): Promise<void> {
  if (fault.latencyMs === undefined) return
  signal.throwIfAborted()
  if (fault.timer === 'clock') return clock.wait(fault.latencyMs, signal)
  await sleep(fault.latencyMs, undefined, { signal }).catch(error => {
    throw signal.aborted ? signal.reason : error
  })
}

/** What an answer says of the call that it belongs to. */
export interface AnswerContext {
  readonly host: Host
  readonly requestId: string
  readonly now: string
}

/** The answer with the fault's status. */
export function faultAnswer(fault: Fault, status: number, context: AnswerContext): Response {
  const retryAfter = fault.retryAfterSeconds ?? (status === 429 ? 1 : undefined)
  const headers = new Headers(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) })
  if (status === 204 || status === 205 || status === 304) {
    return new Response(null, { status, headers })
  }
  if (fault.html) {
    headers.set('Content-Type', 'text/html; charset=utf-8')
    return new Response(page(fault, status), { status, headers })
  }
  return Response.json(body(fault, status, retryAfter, context), { status, headers })
}

/** The page of the gateway in front of the service. */
function page({ description = 'The service is unavailable.' }: Fault, status: number): string {
  const title = `${status} - ${description}`
  return `<html><head><title>${title}</title></head><body><h2>${title}</h2></body></html>`
}

function body(
  fault: Fault,
  status: number,
  retryAfter: number | undefined,
  { host, requestId, now }: AnswerContext,
): unknown {
  const message = fault.description ?? `Rate limit is exceeded. Try again in ${retryAfter} seconds.`
  if (status === 429 && host === 'partner-center' && fault.code === undefined) {
    return { statusCode: 429, message }
  }
  const graphCode = status === 429 ? 'TooManyRequests' : 'generalException'
  const code = fault.code ?? (host === 'partner-center' ? '800003' : graphCode)
  const description = status === 429 ? message : (fault.description ?? 'The service failed.')
  return new ServiceError(status, code, description).body(host, requestId, now)
}

/** The first half of an answer's body under its own headers. */
export async function truncate(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer()
  const headers = new Headers(response.headers)
  headers.delete('Content-Length')
  return new Response(bytes.slice(0, Math.floor(bytes.byteLength / 2)), {
    status: response.status,
    headers,
  })
}
