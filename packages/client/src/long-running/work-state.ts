import { isRecord } from '../internal/is-record.ts'

/** Whether some work goes on, is done or has failed. */
export type WorkState = 'running' | 'done' | 'failed'

/** Words for an end; batches say `finished_with_errors` when single devices failed, and list those. */
const done = [
  'succeeded',
  'completed',
  'complete',
  'finished',
  'finished_with_errors',
  'registered',
  'approved',
  'active',
]
const failed = ['failed', 'denied', 'error', 'rejected', 'cancelled', 'canceled', 'deleted']

/** Properties that the word stands in; reports write theirs with a capital. */
const names = ['status', 'vettingStatus', 'executionStatus', 'ExecutionStatus']

/** The service's word for how far some work is. */
export function statusWordOf(data: unknown): string | undefined {
  if (!isRecord(data)) return undefined
  return names.map(name => data[name]).find(value => typeof value === 'string')
}

/** What the word stands for. One that nobody knows is no end. */
export function workStateOf(word: string | undefined): WorkState {
  const status = word?.toLowerCase() ?? ''
  if (done.includes(status)) return 'done'
  return failed.includes(status) ? 'failed' : 'running'
}
