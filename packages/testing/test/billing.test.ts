import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { collect } from './support/collect.ts'

const day = 86_400_000

function open(now = Date.UTC(2026, 3, 10)) {
  const tenant = createMockTenant({ now, customers: 1 })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  const customerId = tenant.customers[0]?.id ?? ''
  const buy = async (line: object = {}, billingCycle = 'monthly') => {
    const order = await pc.customers.orders.create({
      customerId,
      body: {
        billingCycle,
        lineItems: [
          { lineItemNumber: 0, offerId: basic, quantity: 10, termDuration: 'P1Y', ...line },
        ],
      },
    })
    return { customerId, subscriptionId: order.lineItems?.[0]?.subscriptionId ?? '' }
  }
  const type = 'billinglineitems'
  /** What a subscription is charged, as type, quantity and amount. */
  const charges = async (subscriptionId: string, lines: AsyncIterable<object>) =>
    (await collect(lines)).flatMap(line =>
      'chargeType' in line && 'subscriptionId' in line && line.subscriptionId === subscriptionId
        ? [[line.chargeType, Number(Reflect.get(line, 'quantity')), Reflect.get(line, 'subtotal')]]
        : [],
    )
  const unbilled = (subscriptionId: string, period = 'current') =>
    charges(
      subscriptionId,
      pc.invoices.unbilled.lineItems.list({
        ...{ provider: 'onetime', invoicelineitemtype: type, currencycode: 'USD', period },
      }),
    )
  const billed = (subscriptionId: string, invoiceId: string) =>
    charges(
      subscriptionId,
      pc.invoices.lineItems.query({ invoiceId, provider: 'onetime', invoicelineitemtype: type }),
    )
  return { tenant, pc, customerId, buy, unbilled, billed }
}

test('what is bought is charged now, seats that come later for what is left of the month', async () => {
  const { tenant, pc, buy, unbilled } = open()
  const path = await buy()
  expect(await unbilled(path.subscriptionId)).toEqual([['new', 10, 60]])
  tenant.clock.advance(15 * day)
  await pc.customers.subscriptions.update({ ...path, body: { quantity: 14 } })
  expect(await unbilled(path.subscriptionId)).toEqual([
    ['new', 10, 60],
    ['addQuantity', 4, 12],
  ])
})

test('what is cancelled within its window is given back for what is left', async () => {
  const { tenant, pc, buy, unbilled } = open()
  const path = await buy({}, 'annual')
  expect(await unbilled(path.subscriptionId)).toEqual([['new', 10, 720]])
  await pc.customers.subscriptions.update({ ...path, body: { quantity: 8 } })
  tenant.clock.advance(1)
  await pc.customers.subscriptions.update({ ...path, body: { status: 'deleted' } })
  const total = (await unbilled(path.subscriptionId)).reduce((sum, [, , amount]) => sum + amount, 0)
  expect(total).toBeCloseTo(0, 0)
})

test('a month that the clock passes becomes an invoice, and stays what it was', async () => {
  const { tenant, pc, buy, unbilled, billed } = open()
  const path = await buy()
  const before = await pc.invoices.list()
  tenant.clock.advance(25 * day)
  const { items } = await pc.invoices.list()
  expect(items.length).toBe(before.items.length + 1)
  const [latest, previous] = items
  expect(latest).toMatchObject({
    ...{ billingPeriodStartDate: '2026-04-01T00:00:00.000Z', paidAmount: 0 },
  })
  expect(previous).toMatchObject({ id: before.items[0]?.id, amountDue: 0 })
  const invoiceId = latest?.id ?? ''
  expect(await billed(path.subscriptionId, invoiceId)).toEqual([['new', 10, 60]])
  expect(await unbilled(path.subscriptionId, 'previous')).toEqual([['new', 10, 60]])
  expect(await unbilled(path.subscriptionId)).toEqual([])

  tenant.clock.advance(8 * day)
  expect(await unbilled(path.subscriptionId)).toEqual([['cycleCharge', 10, 60]])
  await pc.customers.subscriptions.update({ ...path, body: { quantity: 20 } })
  expect((await pc.invoices.get({ invoiceId })).totalCharges).toBe(latest?.totalCharges)
  expect((await pc.invoices.summary.get()).balanceAmount).toBe(latest?.totalCharges)
})

test('a term that is renewed is charged as such, with the quantity that it has then', async () => {
  const { tenant, pc, buy, unbilled } = open()
  const path = await buy({}, 'annual')
  const body = { scheduledNextTermInstructions: { quantity: 3 } }
  await pc.customers.subscriptions.update({ ...path, body })
  tenant.clock.advance(366 * day)
  expect(await unbilled(path.subscriptionId)).toEqual([['renew', 3, 216]])
})

test('partners are told of an invoice, by webhooks and in the audit log', async () => {
  const { tenant, pc } = open()
  tenant.clock.advance(25 * day)
  const [latest] = (await pc.invoices.list()).items
  const { items } = await pc.auditRecords.list()
  expect(items.filter(({ resourceType }) => resourceType === 'invoice')).toMatchObject([
    { operationType: 'ready_invoice', operationDate: '2026-05-01T00:00:00.000Z' },
  ])
  expect(latest?.invoiceDate).toBe('2026-05-01T00:00:00.000Z')
})
