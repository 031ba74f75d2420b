import type { Fetch } from '../src/index.ts'

/** A request as the service would see it. */
export interface Seen {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}

export type Script = Response | Error | ((request: Request) => Response | Promise<Response>)

/** A `fetch` that gives these answers in turn and notes the requests; one too many is an error. */
export function scriptedFetch(...script: Script[]): { fetch: Fetch; requests: Seen[] } {
  const requests: Seen[] = []
  return {
    requests,
    async fetch(request) {
      const { method, url, headers } = request
      const step = script[requests.length]
      requests.push({ method, url: new URL(url), headers, body: await request.clone().text() })
      if (!step) throw new Error(`no answer is scripted for request ${requests.length}, ${url}`)
      if (step instanceof Error) throw step
      return typeof step === 'function' ? step(request) : step
    },
  }
}

/** A JSON answer. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init)
}

/** A page of customers with these ids, and a link to the next page. */
export function customersPage(ids: readonly string[], links?: object): Response {
  const items = ids.map(id => ({ id, companyProfile: { companyName: `Customer ${id}` } }))
  return json({ totalCount: ids.length, items, ...(links && { links }) })
}

/** How undici reports a connection that could not be made. */
export function connectionRefused(): Error {
  return new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') })
}
