import type { JobHandle } from '../long-running/job-types.ts'
import { type ErrorDetails, PartnerCenterError } from './partner-center-error.ts'

/** What is known of work that did not come to a good end. */
interface JobDetails extends ErrorDetails {
  readonly handle: JobHandle
  readonly jobStatus: string | undefined
}

/** Work that was started has failed. */
export class JobFailedError extends PartnerCenterError {
  override readonly name = 'JobFailedError'
  readonly code = 'ERR_JOB_FAILED'
  /** The work. */
  readonly handle: JobHandle
  /** The service's word for how far it is. */
  readonly jobStatus: string | undefined
  /** All that the service says of it. */
  readonly data: unknown

  constructor(message: string, details: JobDetails & { readonly data: unknown }) {
    super(message, details)
    this.handle = details.handle
    this.jobStatus = details.jobStatus
    this.data = details.data
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), jobStatus: this.jobStatus, handle: this.handle }
  }
}

/** Work takes longer than was to be waited. It goes on: `pc.resume(error.handle)` waits again. */
export class JobTimeoutError extends PartnerCenterError {
  override readonly name = 'JobTimeoutError'
  readonly code = 'ERR_JOB_TIMEOUT'
  /** The work. */
  readonly handle: JobHandle
  /** The service's word for how far it is. */
  readonly jobStatus: string | undefined

  constructor(message: string, details: JobDetails) {
    super(message, { ...details, retryable: true })
    this.handle = details.handle
    this.jobStatus = details.jobStatus
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), jobStatus: this.jobStatus, handle: this.handle }
  }
}
