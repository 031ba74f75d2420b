import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import { startOfMonth } from '../../time/duration.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Customers } from '../customers/customers.ts'
import { resourceUriOf } from '../events/resource-uri.ts'
import { lazily } from '../lazily.ts'
import type { World } from '../world.ts'
import { billedCustomers } from './billed-customers.ts'
import type { BillingScope } from './charges.ts'
import { chargesOf } from './charges.ts'
import { legacyChargesOf } from './legacy.ts'
import type { Period } from './period.ts'
import { monthOf } from './period.ts'
import { usageOf, usageTotalOf } from './usage.ts'

export type LineItem = components['schemas']['InvoiceLineItem']

/** Line items by the provider and the type that they are listed under. */
export type LineItemKind =
  | 'OneTime/BillingLineItems'
  | 'OneTime/UsageLineItems'
  | 'Office/BillingLineItems'

export interface Invoice {
  readonly id: string
  readonly type: 'OneTime' | 'Recurring'
  readonly period: Period
  readonly paid: boolean
  readonly kinds: readonly LineItemKind[]
  lines(kind: LineItemKind): readonly LineItem[]
  total(): number
}

/**
 * What Microsoft bills the partner: for each month that is over, the last six before the tenant was made and those that
 * its clock has passed since, what came about in it.
 */
export interface Billing {
  /** The newest first. */
  invoices(): readonly Invoice[]
  /** @throws ServiceError 404 with 1000 for an unknown invoice */
  get(invoiceId: string): Invoice
  /** Tells the journal of the invoices that have come since it was told. */
  tell(): void
  /** What will be on the next invoice, or was on the last before it was billed. */
  unbilled(period: 'current' | 'previous', kind: LineItemKind): readonly LineItem[]
}

const monthsBack = 6
/** What each type of invoice holds. */
const kindsOf = {
  OneTime: ['OneTime/BillingLineItems', 'OneTime/UsageLineItems'],
  Recurring: ['Office/BillingLineItems'],
} as const satisfies Record<Invoice['type'], readonly LineItemKind[]>

export function createBilling(world: World, customers: Customers): Billing {
  const { seed, clock, epoch, partner, journal, kept } = world
  const first = startOfMonth(epoch, -monthsBack)
  const closed = new Map<string, Omit<Invoice, 'paid'>>()
  /** Start of the first month whose invoice nobody was told of. */
  const untold = kept.value('invoices-told-until', startOfMonth(clock.start))

  const scopeOf = (given: Omit<BillingScope, 'partner' | 'customers'>): BillingScope => ({
    ...given,
    partner,
    customers: billedCustomers(customers),
  })

  function linesOf(kind: LineItemKind, scope: BillingScope): LineItem[] {
    if (kind === 'OneTime/BillingLineItems') return chargesOf(scope)
    if (kind === 'OneTime/UsageLineItems') return usageOf(seed, scope)
    return legacyChargesOf(world, scope)
  }

  /** Nothing of a month that is over changes any more. */
  function close(type: Invoice['type'], period: Period): Omit<Invoice, 'paid'> {
    const key = `${type} ${new Date(period.start).toISOString().slice(0, 7)}`
    const known = closed.get(key)
    if (known) return known
    const id = `${type === 'OneTime' ? 'G' : 'D'}${seed.digits(9, 'invoice', key)}`
    const kinds: readonly LineItemKind[] = kindsOf[type]
    const scope = { period, invoiceNumber: id, until: period.end }
    const lines = new Map(kinds.map(kind => [kind, lazily(() => linesOf(kind, scopeOf(scope)))]))
    const totalOf = (kind: LineItemKind) =>
      kind === 'OneTime/UsageLineItems'
        ? usageTotalOf(seed, scopeOf(scope))
        : (lines.get(kind)?.() ?? []).reduce(addTotal, 0)
    const invoice = {
      ...{ id, type, period, kinds },
      lines: (kind: LineItemKind): readonly LineItem[] => lines.get(kind)?.() ?? [],
      total: lazily(() => toCents(kinds.reduce((sum, kind) => sum + totalOf(kind), 0))),
    }
    closed.set(key, invoice)
    return invoice
  }

  function invoices(): Invoice[] {
    tell()
    const current = startOfMonth(clock.now())
    const found: Invoice[] = []
    for (let back = 1; startOfMonth(current, -back) >= first; back++) {
      const period = monthOf(current, -back)
      const paid = back > 1
      found.push({ ...close('OneTime', period), paid })
      const recurring = close('Recurring', period)
      if (recurring.lines('Office/BillingLineItems').length > 0) found.push({ ...recurring, paid })
    }
    return found
  }

  /** Tells of the months that have closed since somebody was told. */
  function tell(): void {
    const current = startOfMonth(clock.now())
    while (untold.current < current) {
      const period = monthOf(untold.current)
      const { id: invoiceId } = close('OneTime', period)
      const name = 'invoice-ready'
      const event = { name, resourceUri: resourceUriOf(name, { invoiceId }) } as const
      journal.tell({ resource: 'invoice', operation: 'ready_invoice', event, time: period.end })
      untold.current = period.end
    }
  }

  return {
    tell,
    invoices,
    get(invoiceId) {
      const id = invoiceId.replace(/^(OneTime|Recurring)-/i, '').toUpperCase()
      const invoice = invoices().find(candidate => candidate.id === id)
      if (invoice) return invoice
      throw new ServiceError(404, '1000', `The invoice ${invoiceId} was not found.`)
    },
    unbilled(wanted, kind) {
      if (kind === 'Office/BillingLineItems') return []
      const now = clock.now()
      const period = monthOf(now, wanted === 'current' ? 0 : -1)
      return linesOf(kind, scopeOf({ period, invoiceNumber: '', until: now + 1 }))
    },
  }
}

function addTotal(sum: number, line: LineItem): number {
  return sum + Number('totalForCustomer' in line ? line.totalForCustomer : 0)
}
