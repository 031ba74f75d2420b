import type { Operation } from '@partnergate/openapi'
import { readCallOptions } from '../options/read-call-options.ts'
import { itemsOf } from '../paging/items.ts'
import { pagesFrom } from '../paging/pages.ts'
import { buildRequest } from '../request/build-request.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { LazyCall } from './lazy-call.ts'
import { LazyListCall } from './lazy-list-call.ts'
import { perform } from './pipeline.ts'

/** A call of any operation, from what its caller passed. Mistakes in the arguments show when it is awaited. */
export function createCall(
  client: Client,
  operation: Operation,
  parameters: unknown,
  options: object = {},
): Call<unknown> {
  const prepare = once(() => ({
    request: buildRequest(operation, client.settings.hosts[operation.host], parameters),
    call: readCallOptions(options, client.settings),
  }))
  const start = async () => {
    const { request, call } = prepare()
    return perform(client, request, call)
  }
  if (operation.items === undefined) return new LazyCall(start)
  return new LazyListCall(start, {
    itemsOf: page => itemsOf(operation, page),
    pagesFrom: first => {
      const { request, call } = prepare()
      return pagesFrom(client, request, first, call)
    },
  })
}

/** What a function gives, worked out the first time it is wanted. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
