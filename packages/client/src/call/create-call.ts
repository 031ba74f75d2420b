import type { Operation } from '@partnergate/openapi'
import { anyOf } from '../internal/any-of.ts'
import { withJob } from '../long-running/create-job.ts'
import { isJobId } from '../long-running/job-rules.ts'
import { type CallSettings, readCallOptions } from '../options/read-call-options.ts'
import { itemsOf } from '../paging/items.ts'
import { pagesFrom } from '../paging/pages.ts'
import { buildRequest } from '../request/build-request.ts'
import type { PageRequest } from '../request/page-request.ts'
import type { Call, CallResult, FileStream } from './call.ts'
import type { Client } from './client.ts'
import { LazyCall, type Start } from './lazy-call.ts'
import { LazyFileCall } from './lazy-file-call.ts'
import { LazyListCall } from './lazy-list-call.ts'
import { perform } from './pipeline.ts'

/** A call of any operation, from what its caller passed. Mistakes in the arguments show when it is awaited. */
export function createCall(
  client: Client,
  operation: Operation,
  parameters: unknown,
  options: object = {},
): Call<unknown> {
  // At once, so that what happens to the caller's objects afterwards changes nothing; a mistake waits to be awaited.
  const prepared = settled<Prepared>(() => ({
    request: buildRequest(operation, client.settings.hosts[operation.host], parameters),
    call: readCallOptions(options, client.settings),
    // What a job is found by later, as it is now.
    given: isJobId(operation.id) ? JSON.parse(JSON.stringify(parameters ?? {})) : undefined,
  }))
  const start = async (signal?: AbortSignal) => {
    const { request, call } = prepared()
    return perform(client, request, { ...call, signal: anyOf(call.signal, signal) })
  }
  if (operation.answer !== undefined && !operation.answer.includes('json')) {
    return new LazyFileCall(start, async () => {
      const { request, call } = prepared()
      const result = await perform(client, request, { ...call, asStream: true })
      return result as CallResult<FileStream>
    })
  }
  const call =
    operation.items === undefined
      ? new LazyCall(start)
      : listCall(client, operation, start, prepared)
  if (!isJobId(operation.id)) return call
  return withJob(client, operation.id, call, prepared)
}

interface Prepared {
  readonly request: PageRequest
  readonly call: CallSettings
  /** The parameters of a call that starts work. */
  readonly given: unknown
}

function listCall(
  client: Client,
  operation: Operation,
  start: Start<unknown>,
  prepared: () => Prepared,
): LazyListCall<unknown, unknown> {
  return new LazyListCall(start, {
    itemsOf: page => itemsOf(operation, page),
    pagesFrom: first => {
      const { request, call } = prepared()
      return pagesFrom(client, request, first, call)
    },
  })
}

/** Does the work now, and gives its outcome, value or error, each time it is asked for. */
function settled<Value>(work: () => Value): () => Value {
  try {
    const value = work()
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}
