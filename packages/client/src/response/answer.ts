import type { Admission } from '../guard/admission.ts'
import type { Fault } from './fault.ts'

/** What came back for one request, good or bad. */
export interface Answer {
  readonly response: Response
  /** The parsed JSON, text or `Blob`; `undefined` for an empty body. */
  readonly body: unknown
  /** What the service says went wrong; `undefined` for a success. */
  readonly fault: Fault | undefined
  /** The token that was sent, and what is known of it. */
  readonly admission: Admission
}
