import type { components } from '@partnergate/openapi'
import type { WebhookEventName } from '../webhooks/event-names.ts'

type Schemas = components['schemas']

/** What the audit log says was touched: `customer_user`. */
export type ResourceType = Schemas['AuditResourceType']
/** What it says was done: `create_customer_user`. */
export type OperationType = Schemas['AuditOperationType']

/** An event that receivers of webhooks are told. */
export interface Announcement {
  readonly name: WebhookEventName
  /** Address of what changed; whole, or below Partner Center's root. */
  readonly resourceUri?: string | undefined
}

/** Something that happened in the tenant, as an area tells the journal. */
export interface Happening {
  readonly resource: ResourceType
  readonly operation: OperationType
  readonly customer?: { readonly id: string; readonly name?: string | undefined } | undefined
  /** The resource before and after, as it goes over the wire. */
  readonly before?: unknown
  readonly after?: unknown
  /** Facts by name, such as `OrderId`. */
  readonly facts?: Readonly<Record<string, string>>
  readonly event?: Announcement | undefined
  /** When it happened, in milliseconds since 1970. @default now */
  readonly time?: number
}

/** Who did it. What the service does by itself, when a term ends, has neither user nor call. */
export interface Actor {
  readonly userPrincipalName?: string
  readonly applicationId?: string
  readonly correlationId?: string
}
