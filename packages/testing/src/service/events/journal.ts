import type { components } from '@partnergate/openapi'
import type { Seed } from '../../seed/seed.ts'
import type { Kept } from '../../snapshot/kept.ts'
import type { TenantClock } from '../../time/clock.ts'
import { dayMs } from '../../time/duration.ts'
import type { Partner } from '../partner.ts'
import type { Actor, Announcement, Happening } from './happening.ts'

/** A record of the audit log, as it goes over the wire, with its time. */
export interface AuditEntry {
  readonly time: number
  readonly record: components['schemas']['AuditRecord'] & { readonly id: string }
}

type Listener = (event: Announcement, entry: AuditEntry) => void

/** What happened in the tenant. Every area tells it here: the audit log reads it, and webhooks go out from it. */
export interface Journal {
  tell(happening: Happening, actor?: Actor): void
  /** Entries of the last 90 days, the oldest first. */
  entries(): readonly AuditEntry[]
  /** Calls the listener with every event from now on. */
  onEvent(listener: Listener): void
}

/** How far back the log goes. */
export const auditedMs = 90 * dayMs

export interface JournalParts {
  readonly seed: Seed
  readonly clock: TenantClock
  readonly partner: Partner
  readonly kept: Kept
}

export function createJournal({ seed, clock, partner, kept }: JournalParts): Journal {
  const entries = kept.list<AuditEntry>('audit-records')
  const listeners: Listener[] = []
  const told = kept.value('audit-records-told', 0)

  function entryOf(happening: Happening, actor: Actor): AuditEntry {
    const { customer, operation, resource, facts = {}, time = clock.now() } = happening
    told.current += 1
    const parts = [
      partner.tenantId,
      customer?.id,
      operation.replaceAll('_', ''),
      ticksOf(time, told.current),
    ]
    const text = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
    return {
      time,
      record: {
        id: parts.filter(part => part !== undefined).join('_'),
        partnerId: partner.tenantId,
        customerId: customer?.id ?? null,
        customerName: customer?.name ?? null,
        userPrincipalName: actor.userPrincipalName || null,
        applicationId: actor.applicationId ?? null,
        resourceType: resource,
        resourceOldValue: text(happening.before),
        resourceNewValue: text(happening.after),
        operationType: operation,
        operationDate: new Date(time).toISOString(),
        operationStatus: 'succeeded',
        originalCorrelationId: actor.correlationId ?? null,
        sessionId: actor.correlationId ? seed.guid('session', actor.correlationId) : null,
        customizedData: Object.entries(facts).map(([key, value]) => ({ key, value })),
        attributes: { objectType: 'AuditRecord' },
      },
    }
  }

  return {
    tell(happening, actor = {}) {
      const entry = entryOf(happening, actor)
      entries.push(entry)
      if (happening.event) for (const listen of listeners) listen(happening.event, entry)
    },
    entries() {
      const first = clock.now() - auditedMs
      const kept = entries.findIndex(({ time }) => time >= first)
      entries.splice(0, kept === -1 ? entries.length : kept)
      return entries
    },
    onEvent: listener => void listeners.push(listener),
  }
}

const unixEpochTicks = 621_355_968_000_000_000n

/** Tenths of microseconds since the year 1, as ids of records end with; the last digits tell records of one moment apart. */
function ticksOf(time: number, told: number): string {
  return String(unixEpochTicks + BigInt(Math.floor(time)) * 10_000n + BigInt(told % 10_000))
}
