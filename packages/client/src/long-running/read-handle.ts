import { isRecord } from '../internal/is-record.ts'
import { isJobId, jobRuleOf } from './job-rules.ts'
import type { JobHandle } from './job-types.ts'

const guid = /^[\x21-\x7e]{1,100}$/

/**
 * A saved handle, checked: whatever was done to it, it can only make the client ask its own hosts for the status of some
 * work.
 *
 * @param value - a handle, or its JSON text
 * @throws TypeError that names what is wrong
 */
export function readHandle(value: unknown): JobHandle {
  const handle = typeof value === 'string' ? parsed(value) : value
  if (!isRecord(handle)) throw new TypeError('the handle must be that of a job, or its JSON')
  const { version, operation, parameters, correlationId, startedAt, finished } = handle
  if (version !== 1) throw new TypeError('handle.version must be 1; another version made it')
  if (typeof operation !== 'string' || !isJobId(operation)) {
    throw new TypeError('handle.operation must be an operation that starts work')
  }
  if (!isRecord(parameters)) throw new TypeError('handle.parameters must be an object')
  if (typeof correlationId !== 'string' || !guid.test(correlationId)) {
    throw new TypeError('handle.correlationId must be the id of the call that started the work')
  }
  if (typeof startedAt !== 'string' || Number.isNaN(Date.parse(startedAt))) {
    throw new TypeError('handle.startedAt must be a date')
  }
  const isFinished = finished === true
  const { operations } = jobRuleOf(operation)
  const asked = isFinished ? operations.at(-1) : operations[0]
  for (const { name, in: place } of asked?.parameters ?? []) {
    if (place !== 'path') continue
    if (typeof parameters[name] !== 'string') throw new TypeError(`handle.parameters needs ${name}`)
  }
  return {
    version,
    operation,
    parameters,
    correlationId,
    startedAt,
    ...(isFinished && { finished: true }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TypeError('the handle must be that of a job, or its JSON')
  }
}
