import type { CallSettings } from '../options/read-call-options.ts'
import type { PageRequest } from '../request/page-request.ts'
import type { Tries } from '../send/tries.ts'

/** One request on its way: what is sent, under which ids, how patiently. */
export interface Exchange extends CallSettings {
  readonly request: PageRequest
  /** What became of it so far. */
  readonly tries: Tries
  /** Whether a success is wanted as a stream, unread. */
  readonly asStream?: boolean
}
