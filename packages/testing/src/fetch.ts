import type { Switchboard } from './service/serve.ts'

/** A `fetch` on the service: it takes what the global one takes, and respects an abort at any time. */
export function createFetch({ atHost }: Switchboard) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const response = await Promise.race([atHost(request), aborted(signal)])
    Object.defineProperty(response, 'url', { value: request.url })
    return response
  }
}

/** Never resolves; rejects with the signal's reason when it is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
