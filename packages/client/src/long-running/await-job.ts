import { operations } from '@partnergate/openapi'
import { ask } from '../call/ask.ts'
import type { CallResult } from '../call/call.ts'
import type { Client } from '../call/client.ts'
import { notify } from '../guard/notify.ts'
import { anyOf } from '../internal/any-of.ts'
import { sleep } from '../internal/sleep.ts'
import type { CallSettings } from '../options/read-call-options.ts'
import { jobFailed, jobTimedOut } from './job-failure.ts'
import { jobRuleOf } from './job-rules.ts'
import type { JobHandle } from './job-types.ts'
import { lookAt, lookAtStart, type Seen } from './look.ts'
import type { JobSettings } from './read-job-options.ts'

/**
 * Looks again and again how far some work is, until it is done, and gives what it has then.
 *
 * @param start - the answer that the work was started with, where this client started it
 * @throws JobFailedError (`ERR_JOB_FAILED`), JobTimeoutError (`ERR_JOB_TIMEOUT`), and what each look throws
 */
export async function awaitJob(
  client: Client,
  handle: JobHandle,
  call: CallSettings,
  settings: JobSettings,
  start?: CallResult<unknown>,
): Promise<unknown> {
  const { operation, parameters, finished } = handle
  const { onProgress, maxLooks, maxWaitMs, pauseAfter } = settings
  const rule = jobRuleOf(operation)
  const signal = anyOf(call.signal, settings.signal)
  const asking = { ...call, signal }
  const askResult = async (ids: object = {}) => {
    const id = rule.result ?? rule.status
    return (await ask(client, operations[id], { ...parameters, ...ids }, asking)).data
  }
  if (finished) return start?.data ?? askResult()

  const begun = performance.now()
  const pauseFor = ({ retryAfterMs }: Seen, looks: number) =>
    Math.max(retryAfterMs ?? pauseAfter(looks), rule.leastPauseMs ?? 0)
  let seen = start && lookAtStart(handle, start)
  for (let looks = 0; ; looks += 1) {
    if (seen?.work === 'failed') throw jobFailed(handle, seen)
    if (seen?.work === 'done')
      return rule.result ? askResult(rule.resultIds?.(seen.data)) : seen.result
    // Work that is resumed may long be done, so that the first look comes at once.
    const pause = seen ? pauseFor(seen, looks) : 0
    const elapsedMs = Math.round(performance.now() - begun)
    if (looks >= maxLooks || elapsedMs + pause > maxWaitMs) {
      throw jobTimedOut(handle, seen?.status, looks, elapsedMs)
    }
    await sleep(pause, signal)
    seen = lookAt(handle, await ask(client, operations[rule.status], parameters, asking))
    notify(onProgress, {
      operation,
      status: seen.status,
      looks: looks + 1,
      elapsedMs: Math.round(performance.now() - begun),
      delayMs: seen.work === 'running' ? pauseFor(seen, looks + 1) : undefined,
      data: seen.result,
    })
  }
}
