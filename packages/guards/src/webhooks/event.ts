import { parseObject } from '../internal/parse-json.ts'
import { type WebhookEventName, webhookEventNames } from './event-names.ts'

/** What every event says. */
export interface EventFields {
  /** Address of the resource that changed, to read it from. */
  readonly resourceUri: string | null
  /** Kind of the resource; `null` where the event has none. */
  readonly resourceName: string | null
  /** Address of the audit record. */
  readonly auditUri: string | null
  /** When the resource changed. Up to 48 hours ago for some events. */
  readonly changedAt: Date
  /** The payload as it was signed. */
  readonly payload: Readonly<Record<string, unknown>>
}

type KnownEvent = {
  readonly [Name in WebhookEventName]: EventFields & {
    readonly known: true
    readonly name: Name
  }
}[WebhookEventName]

/** An event that isn't documented, or not yet. */
export interface UnknownWebhookEvent extends EventFields {
  readonly known: false
  readonly name: string
}

/** An event. `known` and `name` narrow it. */
export type WebhookEvent = KnownEvent | UnknownWebhookEvent

/** The event in a body, or `undefined` for what can't be one. The names of the fields may be written in any case. */
export function eventOf(body: Uint8Array): WebhookEvent | undefined {
  const payload = parseObject(body)
  const fields = payload && inLowerCase(payload)
  if (!payload || !fields) return undefined
  const name = fields.get('eventname')
  const changedAt = dateOf(fields.get('resourcechangeutcdate'))
  if (typeof name !== 'string' || name === '' || changedAt === undefined) return undefined
  const rest: EventFields = {
    resourceUri: textOf(fields.get('resourceuri')),
    resourceName: textOf(fields.get('resourcename')),
    // One page of the documentation calls it AuditUrl.
    auditUri: textOf(fields.get('audituri') ?? fields.get('auditurl')),
    changedAt,
    payload,
  }
  const known = webhookEventNames.find(id => id === name)
  return known === undefined
    ? { known: false, name, ...rest }
    : { known: true, name: known, ...rest }
}

/** `undefined` where a name is there in two spellings: then nobody can say which one is meant. */
function inLowerCase(payload: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(payload).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  )
  const fields = new Map(entries)
  return fields.size === entries.length ? fields : undefined
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Dates without a zone are UTC, as their name says. */
function dateOf(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?$/i.test(value)) {
    return undefined
  }
  const date = new Date(/(Z|[+-]\d\d:\d\d)$/i.test(value) ? value : `${value}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}
