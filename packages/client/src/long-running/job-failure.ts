import { JobFailedError, JobTimeoutError } from '../errors/job-errors.ts'
import { redacted, redactedData } from '../errors/redacted.ts'
import { faultOf } from '../response/fault.ts'
import type { JobHandle } from './job-types.ts'
import type { Seen } from './look.ts'

/** The error for work that the service says has failed. */
export function jobFailed(
  handle: JobHandle,
  { result: data, status: jobStatus }: Seen,
): JobFailedError {
  const { operation, correlationId } = handle
  const { code: serviceCode, description } = faultOf(data)
  const serviceDescription = redacted(description)
  const words = [serviceCode && `code ${serviceCode}`, serviceDescription]
    .filter(Boolean)
    .join(': ')
  const telling = words === '' ? '' : ` (${words.replace(/\.$/, '')})`
  return new JobFailedError(
    `${operation}: the work that it started has ended as '${jobStatus}'${telling}. Correct what the service names, then start it anew.`,
    {
      operation,
      correlationId,
      serviceCode,
      serviceDescription,
      handle,
      jobStatus,
      data: redactedData(data),
    },
  )
}

/** The error for work that takes longer than was to be waited. */
export function jobTimedOut(
  handle: JobHandle,
  jobStatus: string | undefined,
  looks: number,
  elapsedMs: number,
): JobTimeoutError {
  const { operation, correlationId } = handle
  const state = jobStatus === undefined ? '' : ` ('${jobStatus}')`
  return new JobTimeoutError(
    `${operation}: the work that it started is not done${state} after ${looks} looks in ${elapsedMs} ms. It goes on: save the error's handle, and wait again with resume(handle).done().`,
    { operation, correlationId, handle, jobStatus },
  )
}
