import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const dayMs = 86_400_000
const now = new Date('2026-06-15T09:30:00Z')

test('a school is vetted for a day before it is qualified', async () => {
  const tenant = createMockTenant({ now })
  const parameters = { customerId: tenant.customers[0]?.id ?? '' }
  expect(await get(tenant, 'customers.qualifications.list', { parameters })).toEqual([])
  const body = {
    qualification: 'Education',
    educationSegment: 'HigherEducation',
    website: 'wingtip.edu',
  }
  const sending = { parameters, body }
  expect(await get(tenant, 'customers.qualifications.create', sending)).toMatchObject({
    qualification: 'Education',
    vettingStatus: 'InReview',
    vettingCreateDate: '2026-06-15T09:30:00.000Z',
  })
  expect((await send(tenant, 'customers.qualifications.create', sending)).status).toBe(409)
  tenant.clock.advance(dayMs)
  expect(await get(tenant, 'customers.qualifications.list', { parameters })).toMatchObject([
    { qualification: 'Education', vettingStatus: 'Approved' },
  ])
  expect(await get(tenant, 'customers.qualification.get', { parameters })).toMatchObject({
    qualification: 'Education',
  })
})

test('the older operation qualifies at once, and takes the qualification back', async () => {
  const tenant = createMockTenant({ now })
  const parameters = { customerId: tenant.customers[0]?.id ?? '' }
  const set = (qualification: string) =>
    send(tenant, 'customers.qualification.update', { parameters, body: { qualification } })
  expect(await (await set('nonprofit')).json()).toMatchObject({ qualification: 'Nonprofit' })
  expect((await set('None')).status).toBe(200)
  expect(await get(tenant, 'customers.qualifications.list', { parameters })).toEqual([])
  const unknown = await set('Friends')
  expect(unknown.status).toBe(400)
})

test('the government cloud needs a code, which is good for five customers', async () => {
  const tenant = createMockTenant({ now, customers: 7 })
  const [code] = await get(tenant, 'customers.all.validations.list')
  const ask = (index: number, validationCode = '') =>
    send(tenant, 'customers.qualifications.create', {
      parameters: { customerId: tenant.customers[index]?.id ?? '' },
      body: { qualification: 'GovernmentCommunityCloud', validationCode },
    })
  expect((await ask(0)).status).toBe(400)
  expect((await ask(0, '000000')).status).toBe(400)
  for (let index = 0; index < 5; index++) {
    expect((await ask(index, code?.validationId)).status).toBe(201)
  }
  expect((await ask(5, code?.validationId)).status).toBe(400)
  const parameters = { customerId: tenant.customers[4]?.id ?? '' }
  expect(await get(tenant, 'customers.validations.get', { parameters })).toMatchObject({
    validationId: code?.validationId,
    remainingCreates: 0,
  })
  const other = { customerId: tenant.customers[6]?.id ?? '' }
  expect((await send(tenant, 'customers.validations.get', { parameters: other })).status).toBe(404)
})
