import { expect, it } from 'vitest'
import { dateIn } from './dates.ts'
import { balanceView, invoiceDetail } from './invoice-view.ts'
import { lineView } from './line-view.ts'

it('shows an invoice’s corrections, and receipts by the name that is documented too', () => {
  expect(
    invoiceDetail({
      id: 'G1',
      invoiceDate: '2026-10-08T00:00:00',
      billingPeriodStartDate: '0001-01-01T00:00:00',
      totalCharges: 1234.5,
      paidAmount: 1000,
      amountDue: 234.5,
      currencyCode: 'EUR',
      invoiceType: 'OneTime',
      documentType: 'invoice',
      amendsOf: 'G0',
      collectionOfSummary: [{ id: '7' }, {}],
      invoiceDetails: [{ billingProvider: 'azure', invoiceLineItemType: 'usage_line_items' }, {}],
      amendments: [{ id: 'G2', documentType: 'adjustment_note', totalCharges: -20 }],
    }),
  ).toEqual({
    id: 'G1',
    document: 'invoice',
    type: 'OneTime',
    date: '2026-10-08T00:00:00.000Z',
    currency: 'EUR',
    total: '1234.5',
    paid: '1000',
    due: '234.5',
    amends: 'G0',
    receipts: ['7'],
    lineSets: [{ provider: 'azure', type: 'usage_line_items' }],
    amendments: [
      {
        ...{ id: 'G2', document: 'adjustment_note', type: '', currency: '' },
        ...{ total: '-20', paid: '0', due: '0' },
      },
    ],
  })
})

it('knows no last payment where none was made', () => {
  const lastPaymentDate = '0001-01-01T00:00:00Z'
  expect(balanceView({ balanceAmount: 0, currencyCode: 'USD', lastPaymentDate })).toEqual({
    currency: 'USD',
    balance: '0',
    byType: [],
  })
})

it('reads the names and the texts that kinds of line items have for the same', () => {
  const azure = lineView({
    customerId: 'org:8a1b',
    customerCompanyName: 'Contoso',
    serviceName: 'Compute',
    chargeStartDate: '2026-10-01T00:00:00',
    consumedQuantity: 24,
    pretaxCharges: 1.5,
    taxAmount: 0.3,
    currency: 'USD',
    billingProvider: 'azure',
    invoiceLineItemType: 'billing_line_items',
  })
  expect(azure).toEqual({
    ...{ customerId: '8a1b', customer: 'Contoso', product: 'Compute', detail: '', charge: '' },
    ...{ date: '2026-10-01T00:00:00.000Z', quantity: '24', currency: 'USD' },
    ...{ amount: '1.5', tax: '0.3' },
  })
  const oneTime = lineView({ quantity: '25', subtotal: '14.40', taxTotal: 'n/a', currency: 'USD' })
  expect(oneTime).toMatchObject({ quantity: '25', amount: '14.4' })
  expect(oneTime).not.toHaveProperty('tax')
})

it.each([
  ['2026-10-01T05:00:00', '2026-10-01T05:00:00.000Z'],
  ['2026-10-01T05:00:00+02:00', '2026-10-01T03:00:00.000Z'],
  ['2026-10-01', '2026-10-01T00:00:00.000Z'],
  ['0001-01-01T00:00:00Z', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('reads the date %s as %s', (text, date) => {
  expect(dateIn(text)).toBe(date)
})
