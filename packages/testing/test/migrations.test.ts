import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { collect } from './support/collect.ts'
import { legacyOf } from './support/moves-known.ts'

const day = 86_400_000

/** A customer with legacy licences: of the offer that the index brings. */
async function open(index = 3) {
  const tenant = createMockTenant({ now: Date.UTC(2026, 5, 1), customers: 12 })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  const customerId = tenant.customers[index]?.id ?? ''
  const [legacy] = await legacyOf(tenant, customerId)
  const currentSubscriptionId = legacy?.id ?? ''
  const migrate = (body: object = {}) =>
    pc.customers.migrations.newCommerce.create({
      ...{ customerId, body: { currentSubscriptionId, ...body } },
    })
  const validate = (id = currentSubscriptionId) =>
    pc.customers.migrations.newCommerce.validate({
      ...{ customerId, body: { currentSubscriptionId: id } },
    })
  const before = () =>
    pc.customers.subscriptions.get({ customerId, subscriptionId: currentSubscriptionId })
  return { tenant, pc, customerId, legacy, currentSubscriptionId, migrate, validate, before }
}

test('a legacy subscription becomes one of new commerce, with the term that was left', async () => {
  const { tenant, pc, customerId, legacy, migrate, validate, before } = await open()
  expect(await validate()).toMatchObject({ isEligible: true, catalogItemId: expect.any(String) })
  const begun = await migrate({ billingCycle: 'Monthly' })
  expect(begun).toMatchObject({ status: 'Processing', customerTenantId: customerId, quantity: 20 })
  expect((await before()).status).toBe('active')
  tenant.clock.advance(60_000)
  const migrationId = begun.id ?? ''
  const done = await pc.customers.migrations.newCommerce.get({ customerId, migrationId })
  expect(done).toMatchObject({ status: 'Completed', completedTime: expect.any(String) })
  expect((await before()).status).toBe('deleted')
  const subscriptionId = done.newCommerceSubscriptionId ?? ''
  expect(await pc.customers.subscriptions.get({ customerId, subscriptionId })).toMatchObject({
    ...{ migratedFromSubscriptionId: legacy?.id, quantity: 20, billingCycle: 'monthly' },
    commitmentEndDateTime: legacy?.commitmentEndDateTime,
  })
  const events = await pc.customers.migrations.newCommerce.events.list({
    ...{ customerId, migration_id: migrationId },
  })
  expect(events.map(({ eventName }) => eventName)).toEqual([
    'MigrationStarted',
    'MigrationCompleted',
  ])
  const listed = await collect(pc.migrations.newCommerce.list({ CustomerTenantId: customerId }))
  expect(listed).toMatchObject([{ id: migrationId }])
})

test('a full term can be bought, with other seats and another term', async () => {
  const { tenant, pc, customerId, migrate } = await open()
  const body = { purchaseFullTerm: true, quantity: 5, termDuration: 'P1M', billingCycle: 'monthly' }
  const { id: migrationId = '' } = await migrate(body)
  tenant.clock.advance(60_000)
  const done = await pc.customers.migrations.newCommerce.get({ customerId, migrationId })
  const subscriptionId = done.newCommerceSubscriptionId ?? ''
  expect(await pc.customers.subscriptions.get({ customerId, subscriptionId })).toMatchObject({
    ...{ quantity: 5, termDuration: 'P1M' },
    commitmentEndDateTime: '2026-07-01T00:00:00.000Z',
  })
})

test.each([
  [{ quantity: 0 }, '900275'],
  [{ termDuration: 'P3Y' }, '900222'],
  [{ customTermEndDate: '2029-01-01T00:00:00Z' }, '900292'],
])('a migration with %j is refused with %s', async (body, serviceCode) => {
  const { migrate, before } = await open()
  await expect(migrate(body)).rejects.toMatchObject({ serviceCode })
  expect((await before()).status).toBe('active')
})

test('what cannot migrate says why, and does not', async () => {
  const { pc, customerId, migrate, validate } = await open()
  await migrate()
  await expect(migrate()).rejects.toMatchObject({ serviceCode: '900216' })
  const { items } = await pc.customers.subscriptions.list({ customerId })
  const modern = items.find(({ productType }) => productType?.id === 'OnlineServicesNCE')
  expect(await validate(modern?.id)).toMatchObject({ isEligible: false, errors: [{ code: 4 }] })

  const without = await open(11)
  expect(await without.validate()).toMatchObject({ isEligible: false, errors: [{ code: 5 }] })
  await expect(without.migrate()).rejects.toMatchObject({ serviceCode: '900221' })
  const path = { customerId: without.customerId, subscriptionId: without.currentSubscriptionId }
  await pc.customers.subscriptions.update({ ...path, body: { status: 'suspended' } })
  await expect(
    pc.customers.migrations.newCommerce.get({ customerId, migrationId: customerId }),
  ).rejects.toMatchObject({ serviceCode: '900224' })
})

test('a scheduled migration begins on its day, or is called off', async () => {
  const { tenant, pc, customerId, currentSubscriptionId } = await open()
  const { schedules } = pc.customers.migrations.newCommerce
  const plan = (targetDate: string) =>
    schedules.create({ customerId, body: { currentSubscriptionId, targetDate } })
  await expect(plan('2026-05-01T00:00:00Z')).rejects.toMatchObject({ status: 400 })
  const { id: scheduleId = '' } = await plan('2026-06-10T00:00:00Z')
  await expect(plan('2026-06-11T00:00:00Z')).rejects.toMatchObject({ serviceCode: '900216' })
  const body = { currentSubscriptionId, targetDate: '2026-06-20T00:00:00Z', quantity: 7 }
  await schedules.update({ customerId, scheduleId, body })
  tenant.clock.advance(12 * day)
  expect((await schedules.get({ customerId, scheduleId })).status).toBe('Created')
  tenant.clock.advance(8 * day)
  const begun = await schedules.get({ customerId, scheduleId })
  expect(begun).toMatchObject({ status: 'Migrated', newCommerceMigrationId: expect.any(String) })
  await expect(schedules.cancel({ customerId, scheduleId })).rejects.toMatchObject({ status: 400 })
  tenant.clock.advance(60_000)
  const migrationId = begun.newCommerceMigrationId ?? ''
  const done = await pc.customers.migrations.newCommerce.get({ customerId, migrationId })
  expect(done).toMatchObject({ status: 'Completed', quantity: 7 })

  const other = await open(7)
  const second = await other.pc.customers.migrations.newCommerce.schedules.create({
    customerId: other.customerId,
    body: { currentSubscriptionId: other.currentSubscriptionId, migrateOnRenewal: true },
  })
  const one = { customerId: other.customerId, scheduleId: second.id ?? '' }
  const cancelled = await other.pc.customers.migrations.newCommerce.schedules.cancel(one)
  expect(cancelled.status).toBe('Cancelled')
  const found = await collect(
    other.pc.migrations.newCommerce.schedules.list({ CustomerTenantId: other.customerId }),
  )
  expect(found).toMatchObject([{ id: second.id, status: 'Cancelled' }])
})

test('a search names whose migrations it is for', async () => {
  const { pc } = await open()
  await expect(pc.migrations.newCommerce.list()).rejects.toMatchObject({ status: 400 })
})
