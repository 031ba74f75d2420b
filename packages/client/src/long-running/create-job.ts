import type { CallResult } from '../call/call.ts'
import type { Client } from '../call/client.ts'
import type { LazyCall } from '../call/lazy-call.ts'
import { abortable } from '../internal/abortable.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import { awaitJob } from './await-job.ts'
import { handleFromAnswer } from './handle-from-answer.ts'
import type { Job, JobHandle, JobId, JobOptions, JobResult, LongRunning } from './job-types.ts'
import { readJobOptions } from './read-job-options.ts'

/** Work by its handle. */
export function createJob(
  client: Client,
  handle: JobHandle,
  call: CallSettings,
  start?: CallResult<unknown>,
): Job {
  const job: Job = {
    handle: Object.freeze(handle),
    toJSON: () => handle,
    async done(options) {
      const settings = readJobOptions(options)
      // The table that JobResult is taken from is the one that awaitJob goes by.
      return (await awaitJob(client, handle, call, settings, start)) as JobResult<JobId>
    },
  }
  return Object.freeze(job)
}

/** Lets a call that starts work be awaited to the end of the work. */
export function withJob<Base extends LazyCall<unknown>>(
  client: Client,
  id: JobId,
  call: Base,
  prepared: () => { readonly call: CallSettings; readonly given: unknown },
): Base & LongRunning<JobId> {
  const start = async ({ signal }: Pick<JobOptions, 'signal'> = {}) => {
    // Somebody may have awaited the call before, so that the signal did not come to stop the request.
    const result = await abortable(call.begin(signal), signal)
    const { call: settings, given } = prepared()
    const handle = handleFromAnswer(client, id, given, result, settings)
    return createJob(client, handle, settings, result)
  }
  return Object.assign(call, {
    start,
    async done(options: JobOptions = {}) {
      // A wrong option shows before anything is started.
      const { signal } = readJobOptions(options)
      return (await start({ signal })).done(options)
    },
  })
}
