import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Customers } from '../customers/customers.ts'
import { lazily } from '../lazily.ts'
import type { World } from '../world.ts'
import { chargesOf } from './charges.ts'
import { legacyChargesOf } from './legacy.ts'
import type { Period } from './period.ts'
import { monthOf } from './period.ts'
import { usageOf } from './usage.ts'

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

/** What Microsoft bills the partner. Invoices tell of the time before the tenant was made and don't change. */
export interface Billing {
  /** The newest first. */
  invoices(): readonly Invoice[]
  /** @throws ServiceError 404 with 1000 for an unknown invoice */
  get(invoiceId: string): Invoice
  /** What will be on the next invoice, or was on the last before it was billed. */
  unbilled(period: 'current' | 'previous', kind: LineItemKind): readonly LineItem[]
}

const monthsBack = 6
/** Months back from which the old commerce was billed. */
const legacyFrom = 5

export function createBilling(world: World, customers: Customers): Billing {
  const seeded = customers.seeded()
  const invoices = lazily(() =>
    Array.from({ length: monthsBack }, (_, index) => index + 1).flatMap(back => [
      createInvoice('OneTime', back),
      ...(back >= legacyFrom ? [createInvoice('Recurring', back)] : []),
    ]),
  )

  function createInvoice(type: Invoice['type'], back: number): Invoice {
    const period = monthOf(world.epoch, -back)
    const id = `${type === 'OneTime' ? 'G' : 'D'}${world.seed.digits(9, 'invoice', type, back)}`
    const kinds: LineItemKind[] =
      type === 'OneTime'
        ? ['OneTime/BillingLineItems', 'OneTime/UsageLineItems']
        : ['Office/BillingLineItems']
    const lines = new Map(
      kinds.map(kind => [
        kind,
        lazily(() =>
          linesOf(kind, { period, invoiceNumber: id, customers: seeded, until: world.epoch }),
        ),
      ]),
    )
    return {
      id,
      type,
      period,
      paid: back > 1,
      kinds,
      lines: kind => lines.get(kind)?.() ?? [],
      total: lazily(() =>
        toCents(kinds.flatMap(kind => lines.get(kind)?.() ?? []).reduce(addTotal, 0)),
      ),
    }
  }

  function linesOf(
    kind: LineItemKind,
    given: { period: Period; invoiceNumber: string; customers: typeof seeded; until: number },
  ): LineItem[] {
    const scope = { ...given, partner: world.partner }
    if (kind === 'OneTime/BillingLineItems') return chargesOf(scope)
    if (kind === 'OneTime/UsageLineItems') return usageOf(world.seed, scope)
    return legacyChargesOf(world.seed, scope)
  }

  return {
    invoices,
    get(invoiceId) {
      const id = invoiceId.replace(/^(OneTime|Recurring)-/i, '').toUpperCase()
      const invoice = invoices().find(candidate => candidate.id === id)
      if (invoice) return invoice
      throw new ServiceError(404, '1000', `The invoice ${invoiceId} was not found.`)
    },
    unbilled(wanted, kind) {
      if (kind === 'Office/BillingLineItems') return []
      const now = world.clock.now()
      const period = monthOf(now, wanted === 'current' ? 0 : -1)
      return linesOf(kind, {
        period,
        invoiceNumber: '',
        customers: customers.all(),
        until: now + 1,
      })
    },
  }
}

function addTotal(sum: number, line: LineItem): number {
  const { billingPreTaxTotal, totalForCustomer } = line as {
    billingPreTaxTotal?: unknown
    totalForCustomer?: unknown
  }
  return sum + Number(billingPreTaxTotal ?? totalForCustomer ?? 0)
}
