import { expect, test } from 'vitest'
import type { Caller } from './caller.ts'

/** What callers rely on when they read. */
export function describeReads(open: () => Caller): void {
  test('customers are listed, and one is read by its id', async ({ skip }) => {
    const { status, body } = await open().send('partnerCenter', '/v1/customers?size=1')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      items: expect.any(Array),
      attributes: { objectType: 'Collection' },
    })
    const [first] = body.items
    if (!first) skip('the tenant has no customer')
    const one = await open().send('partnerCenter', `/v1/customers/${first.id}`)
    expect(one.body).toMatchObject({
      id: first.id,
      companyProfile: { companyName: first.companyProfile.companyName },
      attributes: { objectType: 'Customer' },
    })
  })

  test('the next page is got with the continuation token of the page before', async ({ skip }) => {
    const first = await open().send('partnerCenter', '/v1/customers?size=1')
    const { next } = first.body.links ?? {}
    if (!next) skip('the tenant has fewer than two customers')
    expect(next).toMatchObject({ method: 'GET', headers: [{ key: 'MS-ContinuationToken' }] })
    const token: string = next.headers[0].value
    const path = '/v1/customers?size=1&seekOperation=Next'
    const headers = { 'MS-ContinuationToken': token }
    const second = await open().send('partnerCenter', path, { headers })
    expect(second.status).toBe(200)
    expect(second.body.items).toHaveLength(1)
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id)
  })

  test('the catalog leads from a product by its SKUs to what can be ordered', async () => {
    const country = 'country=US'
    const view = `${country}&targetView=OnlineServices`
    const products = await open().send('partnerCenter', `/v1/products?${view}`)
    expect(products.status).toBe(200)
    const product = `/v1/products/${products.body.items[0].id}`
    const skus = await open().send('partnerCenter', `${product}/skus?${country}`)
    expect(skus.body.items[0]).toMatchObject({ productId: products.body.items[0].id })
    const sku = `${product}/skus/${skus.body.items[0].id}`
    const offered = await open().send('partnerCenter', `${sku}/availabilities?${country}`)
    expect(offered.status).toBe(200)
    for (const { catalogItemId } of offered.body.items) {
      expect(catalogItemId).toMatch(`${products.body.items[0].id}:${skus.body.items[0].id}:`)
    }
  })

  test("a customer's subscriptions are listed", async ({ skip }) => {
    const customers = await open().send('partnerCenter', '/v1/customers?size=1')
    const [customer] = customers.body.items
    if (!customer) skip('the tenant has no customer')
    const path = `/v1/customers/${customer.id}/subscriptions`
    const { status, body } = await open().send('partnerCenter', path)
    expect(status).toBe(200)
    for (const subscription of body.items) {
      expect(subscription).toMatchObject({ id: expect.any(String), status: expect.any(String) })
    }
  })

  test('invoices are listed', async () => {
    const { status, body } = await open().send('partnerCenter', '/v1/invoices?size=2')
    expect(status).toBe(200)
    for (const invoice of body.items) {
      expect(invoice).toMatchObject({ id: expect.any(String), invoiceDate: expect.any(String) })
    }
  })

  test('GDAP relationships are listed by Microsoft Graph', async () => {
    const path = '/v1.0/tenantRelationships/delegatedAdminRelationships?$top=2'
    const { status, body } = await open().send('graph', path)
    expect(status).toBe(200)
    expect(body).toMatchObject({ '@odata.context': expect.any(String), value: expect.any(Array) })
    for (const one of body.value) {
      expect(one).toMatchObject({ id: expect.any(String), status: expect.any(String) })
    }
  })
}
