import { expect, it } from 'vitest'
import type { AgreementView } from '../src/shared/agreements.ts'
import type { CartView } from '../src/shared/carts.ts'
import type { CustomerCreated } from '../src/shared/customers.ts'
import { openShop, problemIn } from './support/shop.ts'

/** A tenant that asks for the agreement, and a new customer, who has not accepted it. */
async function openWithNewCustomer() {
  const shop = await openShop({ tenant: { requireAgreement: true } })
  const { id } = await shop.console.answer<CustomerCreated>('POST', '/api/customers', {
    companyName: 'Zzyzx Works',
    domain: 'zzyzxworks.onmicrosoft.com',
    ...{ email: 'ada@zzyzx.example', firstName: 'Ada', lastName: 'Lovelace' },
    address: { country: 'US', addressLine1: '1 Main', city: 'Redmond', postalCode: '98052' },
  })
  return { ...shop, at: `/api/customers/${id}` }
}

const confirmation = {
  ...{ firstName: 'Ada', lastName: 'Lovelace', email: 'ada@zzyzx.example' },
  dateAgreed: '2026-01-31',
}

it('tells who accepted the agreement, and when', async () => {
  const { console, customers } = await openShop()
  const of = (index: number) =>
    console.answer<AgreementView>('GET', `/api/customers/${customers[index]?.id}/agreement`)
  expect(await of(0)).toMatchObject({ acceptedBy: 'partner', since: expect.any(String) })
  expect((await of(0)).link).toMatch(/^https:/)
})

it('orders only once the customer accepted the agreement', async () => {
  const { console, at, wish } = await openWithNewCustomer()
  expect(await console.answer<AgreementView>('GET', `${at}/agreement`)).toEqual({
    link: expect.any(String),
  })
  const cart = await console.answer<CartView>('POST', `${at}/cart/lines`, wish())
  const path = `${at}/carts/${cart.id}/checkout`
  const { version } = cart
  const refused = await console.send('POST', path, { version })
  expect(await problemIn(refused)).toMatchObject({
    ...{ status: 403, code: 'forbidden', serviceCode: '13605' },
  })
  await console.answer('POST', `${at}/agreement`, confirmation)
  expect(await console.answer('GET', `${at}/agreement`)).toMatchObject({ acceptedBy: 'partner' })
  expect(await console.answer('POST', path, { version })).toMatchObject({ state: 'done' })
})

it.each([
  [{ firstName: ' ' }, 'firstName: is needed'],
  [{ email: 'ada' }, 'email: must be an email address'],
  [{ dateAgreed: 'yesterday' }, 'dateAgreed: is a day'],
  [{ templateId: 'x' }, 'Unrecognized key'],
])('refuses a confirmation with %j', async (wrong, detail) => {
  const { console, at } = await openShop()
  const response = await console.send('POST', `${at}/agreement`, { ...confirmation, ...wrong })
  expect(response.status).toBe(400)
  expect((await problemIn(response)).detail).toContain(detail)
})

it('passes on that a day has not come yet', async () => {
  const { console, at } = await openShop()
  const future = { ...confirmation, dateAgreed: '2999-01-01' }
  const response = await console.send('POST', `${at}/agreement`, future)
  expect(await problemIn(response)).toMatchObject({ status: 400, serviceCode: '3000' })
})
