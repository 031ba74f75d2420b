import type { EntraRefusal } from '../errors/error-from-entra.ts'

/** What an answer that gives no token says. A page of a proxy in between says nothing but its status. */
export async function refusalOf(response: Response, now: () => number): Promise<EntraRefusal> {
  const { status } = response
  const retryAfterMs = retryAfterOf(response.headers.get('Retry-After'), now)
  try {
    const body: unknown = await response.json()
    if (typeof body === 'object' && body !== null) return { ...body, status, retryAfterMs }
  } catch {
    // No JSON.
  }
  return { status, retryAfterMs }
}

/** Seconds or a date. */
function retryAfterOf(value: string | null, now: () => number): number | undefined {
  if (value === null) return undefined
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now()
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined
}
