import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

const tenant = createMockTenant()
const customerId = tenant.customers[0]?.id ?? ''
const [productId = '', skuId = '', availabilityId = ''] = basic.split(':')

test('a product leads to its SKUs, and a SKU to what carts name', async () => {
  const country = 'US'
  const products = await get(tenant, 'products.list', {
    parameters: { country, targetView: 'OnlineServices' },
  })
  expect(products.items.map(({ id }) => id)).toContain(productId)
  const skus = await get(tenant, 'products.skus.list', { parameters: { productId, country } })
  expect(skus.items.map(({ id }) => id)).toContain(skuId)
  const availabilities = await get(tenant, 'products.skus.availabilities.list', {
    parameters: { productId, skuId, country },
  })
  expect(availabilities.items?.map(({ catalogItemId }) => catalogItemId)).toEqual([basic])
})

test.each([
  ['Azure', 'Azure plan'],
  ['azurereservationsvm', 'Virtual Machines DSv2 Series'],
  ['SoftwareSUSELinux', 'SUSE Linux Enterprise Server'],
  ['MarketplaceSaaS', 'Fabrikam Backup'],
])('the view %s shows %s', async (targetView, title) => {
  const { items } = await get(tenant, 'products.list', {
    parameters: { country: 'us', targetView },
  })
  expect(items.map(product => product.title)).toContain(title)
})

test('a view can be empty, and an unknown one is refused', async () => {
  const view = (targetView: string) =>
    send(tenant, 'products.list', { parameters: { country: 'US', targetView } })
  expect(await (await view('SpecializedOffers')).json()).toMatchObject({ items: [] })
  const refused = await view('Everything')
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ code: '400036' })
})

test('the country and the view have to be said', async () => {
  const response = await send(tenant, 'products.list', { parameters: { country: 'US' } })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ description: 'targetView is required.' })
})

test('a segment shows only what is sold in it', async () => {
  const titles = async (targetSegment: string) => {
    const { items } = await get(tenant, 'customers.products.list', {
      parameters: { customerId, targetView: 'OnlineServices', targetSegment },
    })
    return items.map(({ title }) => title)
  }
  expect(await titles('education')).toContain('Office 365 A3')
  expect(await titles('commercial')).not.toContain('Office 365 A3')
  const parameters = { customerId, targetView: 'OnlineServices', targetSegment: 'military' }
  const refused = await send(tenant, 'customers.products.list', { parameters })
  expect(await refused.json()).toMatchObject({ code: '400030' })
})

test('the currency is that of the country', async () => {
  const currencyIn = async (country: string) => {
    const availability = await get(tenant, 'products.skus.availabilities.get', {
      parameters: { productId, skuId, availabilityId, country },
    })
    return availability.defaultCurrency?.code
  }
  expect(await currencyIn('DE')).toBe('EUR')
  expect(await currencyIn('gb')).toBe('GBP')
  const nowhere = await send(tenant, 'products.get', { parameters: { productId, country: 'ZZ' } })
  expect(nowhere.status).toBe(400)
})

test.each([
  ['400013', { productId: 'CFQ7TTC0AAAA', skuId, availabilityId }],
  ['400018', { productId, skuId: '9999', availabilityId }],
  ['400019', { productId, skuId, availabilityId: 'CFQ7TTC0AAAA' }],
])('%s says what was not found', async (code, path) => {
  const parameters = { ...path, customerId }
  const response = await send(tenant, 'customers.products.skus.availabilities.get', { parameters })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code })
})
