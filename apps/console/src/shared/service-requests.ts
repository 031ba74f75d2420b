import { z } from 'zod'

/** A service request: a question or problem put to Microsoft's support. */
export interface ServiceRequestView {
  readonly id: string
  readonly title: string
  readonly description: string
  /** `open`, `closed`, `attention_needed`. */
  readonly status: string
  /** `critical`, `moderate`, `minimal`. */
  readonly severity: string
  readonly topic: string
  /** Whom it is for. */
  readonly customer: { readonly id: string; readonly name: string }
  /** When it was made, in ISO 8601. */
  readonly created?: string
  readonly notes: readonly NoteView[]
}

/** A note in a service request. */
interface NoteView {
  readonly text: string
  readonly by: string
  /** In ISO 8601. */
  readonly created?: string
}

/** What a request can be about. */
export interface TopicView {
  readonly id: string
  readonly name: string
}

/** Statuses that a list can be narrowed to. */
export const requestStatuses = ['open', 'attention_needed', 'closed'] as const
/** One of {@link requestStatuses}. */
export type RequestStatus = (typeof requestStatuses)[number]
/** How bad it is. */
export const severities = ['critical', 'moderate', 'minimal'] as const

const text = (max: number) =>
  z.string().trim().min(1, 'is needed').max(max, `has at most ${max} characters`)

/** What a new service request needs; the form and the server check the same. */
export const newServiceRequest = z.strictObject({
  customerId: z.guid('is needed'),
  title: text(250),
  description: text(4000),
  severity: z.enum(severities),
  topicId: z.string().min(1, 'is needed').max(50),
})
/** What a new service request needs. */
export type NewServiceRequest = z.infer<typeof newServiceRequest>

/** A note to add, or the end of it. */
export const serviceRequestChange = z.union([
  z.strictObject({ note: text(4000) }),
  z.strictObject({ status: z.literal('closed') }),
])
/** A note to add, or the end of it. */
export type ServiceRequestChange = z.infer<typeof serviceRequestChange>
