import { describe, expect, it } from 'vitest'
import type { EligibilityView, ListPriceView, ProductView, SkuView } from '../src/shared/catalog.ts'
import { createConsole } from './support/console-client.ts'
import { items, openShop, problemIn } from './support/shop.ts'

async function openCatalog() {
  const shop = await openShop()
  const { console, customerId } = shop
  const products = (view: string, more = `customerId=${customerId}`) =>
    console.answer<ProductView[]>('GET', `/api/catalog/products?view=${view}&${more}`)
  const skus = (productId: string, more = `customerId=${customerId}`) =>
    console.answer<SkuView[]>('GET', `/api/catalog/products/${productId}?${more}`)
  const idOf = async (view: string, title: string) =>
    (await products(view)).find(product => product.title.startsWith(title))?.id ?? ''
  return { ...shop, products, skus, idOf }
}

it.each([
  ['OnlineServices', 'Microsoft 365 Business Basic'],
  ['Azure', 'Azure plan'],
  ['AzureReservations', 'Virtual Machines DSv2 Series'],
  ['Software', 'SQL Server Standard'],
  ['MarketplaceSaaS', 'Fabrikam Backup'],
])('shows what is sold to a customer in %s', async (view, title) => {
  const { products } = await openCatalog()
  expect((await products(view)).map(product => product.title)).toContain(title)
})

it('shows the catalog of a country, in its currency, while nobody is chosen', async () => {
  const { products, skus } = await openCatalog()
  const [product] = await products('OnlineServices', 'country=DE')
  const [sku] = await skus(product?.id ?? '', 'country=DE')
  expect(sku?.offers[0]?.currency).toBe('EUR')
})

it('shows only what is sold in a segment', async () => {
  const { products, customerId } = await openCatalog()
  const schools = await products('OnlineServices', `customerId=${customerId}&segment=education`)
  const titles = schools.map(({ title }) => title)
  expect(titles).toContain('Office 365 A3')
  expect(titles).not.toContain('Microsoft 365 E5')
})

describe('a SKU', () => {
  it('says how many, for how long, and what it asks for', async () => {
    const { skus } = await openCatalog()
    const [basic, trial] = await skus('CFQ7TTC0LH18')
    expect(basic).toMatchObject({
      ...{ minimum: 1, maximum: 300, isTrial: false },
      prerequisites: ['MicrosoftCustomerAgreement'],
      offers: [
        {
          ...{ catalogItemId: items.basic, segment: 'commercial', currency: 'USD' },
          terms: [
            { duration: 'P1M', billingCycles: ['monthly'] },
            { duration: 'P1Y', billingCycles: ['monthly', 'annual'] },
          ],
          promotions: [{ discount: '0.5', firstPurchaseOnly: true, seats: { minimum: 10 } }],
        },
      ],
    })
    expect(trial).toMatchObject({ isTrial: true, maximum: 25 })
  })

  it('names what an add-on adds to, and where a reservation wants to go', async () => {
    const { skus, idOf } = await openCatalog()
    const [addOn] = await skus(await idOf('OnlineServices', 'Exchange Online Archiving'))
    expect(addOn?.addsTo).toContainEqual({
      productId: 'CFQ7TTC0LH18',
      title: 'Microsoft 365 Business Basic',
    })
    const [reservation] = await skus(await idOf('AzureReservations', 'Virtual Machines'))
    expect(reservation?.asks).toEqual(['Scope', 'SubscriptionId'])
    expect(reservation).not.toHaveProperty('addsTo')
  })
})

it('says whether the customer gets a promotion, and why not', async () => {
  const { console, customerId } = await openCatalog()
  const ask = (quantity: number) =>
    console.answer<EligibilityView[]>('POST', `/api/catalog/${customerId}/eligibility`, {
      ...{ catalogItemId: items.basic, quantity },
      ...{ billingCycle: 'monthly', termDuration: 'P1Y' },
    })
  const [few] = await ask(2)
  expect(few).toMatchObject({ isEligible: false })
  expect(few?.reasons.join()).toContain('seats')
})

it.each([
  ['/api/catalog/products?view=Nothing&country=US', 'view'],
  ['/api/catalog/products?view=Azure', 'a customer’s GUID or a country'],
  ['/api/catalog/products?view=Azure&customerId=1', 'customerId: must be a GUID'],
  ['/api/catalog/products/..%2F..%2Fcustomers?country=US', 'productId: is no product'],
])('refuses %s', async (path, detail) => {
  const { console } = await openCatalog()
  const response = await console.send('GET', path)
  expect(response.status).toBe(400)
  expect((await problemIn(response)).detail).toContain(detail)
})

it('passes on what Partner Center says of a country in which nothing is sold', async () => {
  const { console } = await openCatalog()
  const response = await console.send('GET', '/api/catalog/products?view=Azure&country=AQ')
  expect(await problemIn(response)).toMatchObject({ status: 400, serviceCode: '3000' })
})

describe('opens to those who may sell', () => {
  it.each(['admin-agent/entra', 'sales-agent/entra', 'helpdesk-agent/entra'] as const)(
    '%s',
    async persona => {
      const { console, customerId } = await openShop({}, persona)
      const path = `/api/catalog/products?view=Azure&customerId=${customerId}`
      expect((await console.send('GET', path)).status).toBe(200)
    },
  )

  it.each([
    ['admin-agent/none', 'no-mfa'],
    ['sales-agent/third-party', 'exception-required'],
    ['billing-admin/entra', 'role-required'],
    ['guest/entra', 'role-required'],
  ] as const)('and not to %s: %s', async (persona, reason) => {
    const console = createConsole()
    await console.signIn(persona, persona.endsWith('none') ? { mfa: 'skip' } : {})
    const id = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
    const at = `/api/customers/${id}`
    for (const path of [
      '/api/catalog/products?view=Azure&country=US',
      `${at}/cart`,
      `${at}/agreement`,
      `${at}/carts/${id}/checkout`,
    ]) {
      const response = await console.send('GET', path)
      expect(response.status).toBe(403)
      const { code, denial } = await problemIn(response)
      expect(code).toBe('denied')
      expect(denial).toMatchObject({ subject: { page: 'customers' }, reason })
    }
    expect(console.tenants[0]?.requests).toEqual([])
  })
})

it('tells what a product costs by the price sheet, which is read once', async () => {
  const { console, tenant } = await openCatalog()
  const path = '/api/catalog/prices/CFQ7TTC0LH18?market=GB&view=OnlineServices'
  const read = () => console.answer<ListPriceView[]>('GET', path)
  const [prices] = await Promise.all([read(), read()])
  expect(prices).toContainEqual({
    ...{ skuId: '0001', termDuration: 'P1Y', billingCycle: 'annual' },
    ...{ currency: 'GBP', amount: '57.60' },
  })
  await read()
  expect(tenant.calls('priceSheets.get')).toHaveLength(1)
  const other = path.replace('CFQ7TTC0LH18', 'NOTHING').replace('GB', 'US')
  expect(await console.answer('GET', other)).toEqual([])
})

it.each([
  [{ status: 403, code: '1' }, 403],
  [{ truncate: true }, 502],
] as const)(
  'asks for the price sheet again after it could not be had: %j',
  async (fault, status) => {
    const { console, tenant } = await openCatalog()
    tenant.fault({ operation: 'priceSheets.get', ...fault })
    const path = '/api/catalog/prices/CFQ7TTC0LH18?market=US&view=OnlineServices'
    expect((await console.send('GET', path)).status).toBe(status)
    expect((await console.send('GET', path)).status).toBe(200)
  },
)
