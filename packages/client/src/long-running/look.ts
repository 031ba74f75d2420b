import type { CallResult } from '../call/call.ts'
import { retryAfterOf } from '../response/retry-after.ts'
import { jobRuleOf } from './job-rules.ts'
import type { JobHandle } from './job-types.ts'
import { statusWordOf, type WorkState, workStateOf } from './work-state.ts'

/** What one answer says of some work. */
export interface Seen {
  readonly work: WorkState
  /** The service's word for it. */
  readonly status: string | undefined
  /** The whole answer. */
  readonly data: unknown
  /** What the work has, should it be done. */
  readonly result: unknown
  /** How long the service asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
}

/** What the answer to a look says. */
export function lookAt({ operation, parameters }: JobHandle, answer: CallResult<unknown>): Seen {
  const { part, givesPart } = jobRuleOf(operation)
  const own = part ? part(answer.data, parameters) : answer.data
  return seen(operation, answer, own, givesPart ? own : answer.data)
}

/** What the answer to the start says. Where the work is found by a header, it is no more than a receipt. */
export function lookAtStart({ operation }: JobHandle, answer: CallResult<unknown>): Seen {
  const { ids, part, givesPart } = jobRuleOf(operation)
  const own = part && !givesPart ? part(answer.data, {}) : answer.data
  const state = seen(operation, answer, own, answer.data)
  return 'header' in ids ? { ...state, work: 'running' } : state
}

function seen(
  operation: JobHandle['operation'],
  { data, response }: CallResult<unknown>,
  own: unknown,
  result: unknown,
): Seen {
  const { isDone } = jobRuleOf(operation)
  const status = statusWordOf(own)
  const work = isDone ? (isDone(data) ? 'done' : 'running') : workStateOf(status)
  return { work, status, data, result, retryAfterMs: retryAfterOf(response.headers, undefined) }
}
