import type { CallResult } from '../call/call.ts'
import type { Client } from '../call/client.ts'
import { perform } from '../call/pipeline.ts'
import { InvalidResponseError } from '../errors/transport-errors.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import type { PageRequest } from '../request/page-request.ts'
import { areSame, countedRequest } from './counted-request.ts'
import { nextRequest } from './next-request.ts'

/**
 * The pages of a list, from its first on. Each further page is a call of its own, with its own request id and its own
 * decision about the token, under the correlation id of the first.
 */
export async function* pagesFrom(
  client: Client,
  firstRequest: PageRequest,
  first: CallResult<unknown>,
  call: CallSettings,
): AsyncGenerator<unknown, void, undefined> {
  const host = client.settings.hosts[firstRequest.operation.host]
  const seen = new Set([keyOf(firstRequest)])
  let request = firstRequest
  let page = first
  while (true) {
    yield page.data
    const linked = nextRequest(request, page, host, call.correlationId)
    const next = linked ?? countedRequest(request, page.data)
    if (!next) return
    if (seen.has(keyOf(next))) throw circle(next, call)
    seen.add(keyOf(next))
    const requestId = crypto.randomUUID()
    const last = page
    page = await perform(client, next, { ...call, requestId })
    if (!linked && areSame(request, last.data, page.data)) return
    request = next
  }
}

function keyOf({ url, headers }: PageRequest): string {
  return `${url.href} ${headers.get('MS-ContinuationToken') ?? ''}`
}

function circle({ operation: { id } }: PageRequest, { correlationId }: CallSettings) {
  return new InvalidResponseError(
    `${id}: the service gave a page's continuation a second time, so the list would never end. The items up to here are good; report it to Microsoft with the correlation id.`,
    { operation: id, correlationId },
  )
}
