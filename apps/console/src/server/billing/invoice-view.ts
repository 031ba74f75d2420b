import type { Schemas } from '@partnergate/client'
import { readAmount } from '../../shared/amounts.ts'
import {
  type BalanceView,
  type InvoiceDetail,
  type InvoiceView,
  lineTypes,
} from '../../shared/billing.ts'
import { dateIn } from './dates.ts'

/** An invoice as lists show it. */
export function invoiceView(invoice: Schemas['Invoice']): InvoiceView {
  const { id, documentType = 'invoice', invoiceType = '', currencyCode = '', status } = invoice
  const dates = {
    date: dateIn(invoice.invoiceDate),
    periodStart: dateIn(invoice.billingPeriodStartDate),
    periodEnd: dateIn(invoice.billingPeriodEndDate),
  }
  return {
    id,
    document: documentType === 'none' ? 'invoice' : documentType,
    type: invoiceType,
    currency: currencyCode,
    total: readAmount(invoice.totalCharges) ?? '0',
    paid: readAmount(invoice.paidAmount) ?? '0',
    due: readAmount(invoice.amountDue) ?? '0',
    ...(dates.date && { date: dates.date }),
    ...(dates.periodStart && { periodStart: dates.periodStart }),
    ...(dates.periodEnd && { periodEnd: dates.periodEnd }),
    ...(status && { status }),
  }
}

/** An invoice with its line items' sets, receipts and corrections. */
export function invoiceDetail(invoice: Schemas['Invoice']): InvoiceDetail {
  const { invoiceDetails = [], amendments = [], amendsOf } = invoice
  // Documented is the second name, and answered the first.
  const receipts = invoice.taxReceipts ?? invoice.collectionOfSummary ?? []
  return {
    ...invoiceView(invoice),
    lineSets: invoiceDetails.flatMap(({ billingProvider: provider, invoiceLineItemType }) => {
      const type = lineTypes.find(known => known === invoiceLineItemType)
      return provider && type ? [{ provider, type }] : []
    }),
    receipts: receipts.flatMap(({ id }) => id ?? []),
    amendments: amendments.map(invoiceView),
    ...(amendsOf && { amends: amendsOf }),
  }
}

/** The partner's balance in one currency. */
export function balanceView(summary: Schemas['InvoiceSummary']): BalanceView {
  const { balanceAmount, currencyCode, lastPaymentAmount, details = [] } = summary
  const paidOn = dateIn(summary.lastPaymentDate)
  const latestInvoice = dateIn(summary.latestInvoiceDate)
  return {
    currency: currencyCode,
    balance: readAmount(balanceAmount) ?? '0',
    byType: details.map(({ invoiceType = '', summary }) => ({
      type: invoiceType,
      balance: readAmount(summary?.balanceAmount) ?? '0',
    })),
    ...(paidOn && { lastPayment: { amount: readAmount(lastPaymentAmount) ?? '0', date: paidOn } }),
    ...(latestInvoice && { latestInvoice }),
  }
}
