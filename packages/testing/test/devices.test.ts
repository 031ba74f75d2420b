import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { collect } from './support/collect.ts'

function start() {
  const tenant = createMockTenant({ now: Date.UTC(2026, 5, 15), customers: 2 })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  return { tenant, pc, customerId: tenant.customers[0]?.id ?? '' }
}

async function jobOf(tenant: MockTenant, response: { readonly response: Response }) {
  const location = response.response.headers.get('Location') ?? ''
  expect(location).toMatch(/^\/customers\/[\w-]+\/batchJobStatus\/[\w-]+$/)
  tenant.clock.advance(60_000)
  return location.split('/').at(-1) ?? ''
}

test('a batch is uploaded, gets a policy, and each device tells how it went', async () => {
  const { tenant, pc, customerId } = start()
  const devices = [
    { serialNumber: '1R9-ZNP67', productKey: '00329-00000-0003-AA606' },
    { serialNumber: 'only this' },
  ]
  const begun = await pc.customers.deviceBatches
    .create({ customerId, body: { batchId: 'Spring', devices } })
    .withResponse()
  expect(
    (await pc.customers.deviceBatches.devices.list({ customerId, deviceBatchId: 'spring' })).items,
  ).toEqual([])

  const batchTrackingId = await jobOf(tenant, begun)
  const job = await pc.customers.batchJobStatus.get({ customerId, batchTrackingId })
  expect(job).toMatchObject({
    status: 'finished_with_errors',
    devicesStatus: [{ status: 'finished' }, { status: 'finished_with_errors', errorCode: '807' }],
  })
  const [device] = await collect(
    pc.customers.deviceBatches.devices.list({ customerId, deviceBatchId: 'Spring' }),
  )
  expect(device).toMatchObject(devices[0] ?? {})
  const { items: batches } = await pc.customers.deviceBatches.list({ customerId })
  expect(batches).toMatchObject([{ id: 'Spring', devicesCount: 1 }])

  const policy = await pc.customers.policies.create({
    customerId,
    body: { name: 'First start', category: 'o_o_b_e', policySettings: ['skip_eula'] },
  })
  const id = device?.id ?? ''
  const changed = await pc.customers.devicePolicyUpdates
    .update({
      customerId,
      body: { devices: [{ id, policies: [{ key: 'o_o_b_e', value: policy.id }] }] },
    })
    .withResponse()
  const changeId = await jobOf(tenant, changed)
  expect(
    (await pc.customers.batchJobStatus.get({ customerId, batchTrackingId: changeId })).status,
  ).toBe('finished')
  expect(await pc.customers.policies.get({ customerId, policyId: policy.id })).toMatchObject({
    devicesAssigned: 1,
  })
  await expect(
    pc.customers.policies.delete({ customerId, policyId: policy.id }),
  ).rejects.toMatchObject({ status: 409 })
})

test('a device is registered once, whatever batch it comes in', async () => {
  const { tenant, pc, customerId } = start()
  const devices = [{ hardwareHash: 'hash-1' }]
  await pc.customers.deviceBatches.create({ customerId, body: { batchId: 'One', devices } })
  const again = await pc.customers.deviceBatches
    .create({ customerId, body: { batchId: 'Two', devices } })
    .withResponse()
  const batchTrackingId = await jobOf(tenant, again)
  const job = await pc.customers.batchJobStatus.get({ customerId, batchTrackingId })
  expect(job.devicesStatus).toMatchObject([{ errorCode: '806' }])
})

test('more than a hundred devices come in pages', async () => {
  const { tenant, pc, customerId } = start()
  const devices = Array.from({ length: 250 }, (_, index) => ({ hardwareHash: `hash-${index}` }))
  await pc.customers.deviceBatches.create({ customerId, body: { batchId: 'Many', devices } })
  tenant.clock.advance(60_000)
  const listed = pc.customers.deviceBatches.devices.list({ customerId, deviceBatchId: 'Many' })
  expect(await collect(listed)).toHaveLength(250)
})

test('what a customer has no other customer sees, and what is deleted is gone', async () => {
  const { tenant, pc, customerId } = start()
  await pc.customers.deviceBatches.create({
    customerId,
    body: { batchId: 'Mine', devices: [{ hardwareHash: 'mine' }] },
  })
  tenant.clock.advance(60_000)
  const other = tenant.customers[1]?.id ?? ''
  await expect(
    pc.customers.deviceBatches.devices.list({ customerId: other, deviceBatchId: 'Mine' }),
  ).rejects.toMatchObject({ status: 404 })
  const path = { customerId, deviceBatchId: 'Mine' }
  const { items } = await pc.customers.deviceBatches.devices.list(path)
  await pc.customers.deviceBatches.devices.delete({ ...path, deviceId: items[0]?.id ?? '' })
  expect((await pc.customers.deviceBatches.devices.list(path)).items).toEqual([])
})
