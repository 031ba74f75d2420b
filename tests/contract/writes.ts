import { expect, test } from 'vitest'
import type { Caller } from './caller.ts'

/** What callers rely on when they write. Nothing is bought: carts expire by themselves, a refused change changes nothing. */
export function describeWrites(open: () => Caller): void {
  test('a cart that is asked for twice under one request id is made once', async ({ skip }) => {
    const customer = await firstCustomer(open())
    if (customer === undefined) return skip('the tenant has no customer')
    const line = await firstLine(open(), customer)
    if (line === undefined) return skip('the catalog has nothing to put in a cart')
    const create = (requestId: string) =>
      open().send('partnerCenter', `/v1/customers/${customer}/carts`, {
        method: 'POST',
        headers: { 'MS-RequestId': requestId },
        body: { lineItems: [line] },
      })
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()]
    const first = await create(one)
    expect(first.status).toBe(201)
    expect((await create(one)).body.id).toBe(first.body.id)
    expect((await create(other)).body.id).not.toBe(first.body.id)
  })

  test('a change under a stale etag is 412, and changes nothing', async ({ skip }) => {
    const customer = await firstCustomer(open())
    if (customer === undefined) return skip('the tenant has no customer')
    const path = `/v1/customers/${customer}/profiles/billing`
    const before = await open().send('partnerCenter', path)
    const refused = await open().send('partnerCenter', path, {
      method: 'PUT',
      headers: { 'If-Match': '"an etag that was never given"' },
      body: before.body,
    })
    expect(refused.status).toBe(412)
    expect((await open().send('partnerCenter', path)).body).toEqual(before.body)
  })
}

async function firstCustomer(caller: Caller): Promise<string | undefined> {
  const { body } = await caller.send('partnerCenter', '/v1/customers?size=1')
  return body.items[0]?.id
}

/** A line with something that this customer may buy, and that is no trial. */
async function firstLine(caller: Caller, customer: string) {
  const list = async (path: string) =>
    (await caller.send('partnerCenter', `/v1/customers/${customer}${path}`)).body.items ?? []
  for (const product of await list('/products?targetView=OnlineServices')) {
    for (const sku of await list(`/products/${product.id}/skus`)) {
      if (sku.isTrial) continue
      const [offered] = await list(`/products/${product.id}/skus/${sku.id}/availabilities`)
      const [term] = offered?.terms ?? []
      if (!term) continue
      return {
        id: 0,
        catalogItemId: offered.catalogItemId,
        quantity: sku.minimumQuantity ?? 1,
        billingCycle: term.billingCycle,
        termDuration: term.duration,
      }
    }
  }
  return undefined
}
