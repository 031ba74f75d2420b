import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import { workMs } from '../long-running/work.ts'
import type { ConfigurationPolicy, Device, DeviceBatch, DeviceJob } from './device.ts'

type Schemas = components['schemas']

const iso = (time: number) => new Date(time).toISOString()

export function renderBatch(
  { id, created, createdBy }: DeviceBatch,
  devices: readonly Device[],
  customerId: string,
): Schemas['DeviceBatch'] {
  const uri = `/customers/${customerId}/deviceBatches/${encodeURIComponent(id)}`
  return {
    id,
    createdBy,
    creationDate: iso(created),
    devicesCount: devices.filter(({ batchId }) => batchId === id).length,
    devicesLink: linkTo(`${uri}/devices`),
    attributes: { objectType: 'DeviceBatch' },
  }
}

export function renderDevice({
  id,
  hardware,
  policies,
  uploaded,
  createdBy,
}: Device): Schemas['Device'] {
  return {
    id,
    ...hardware,
    policies: Object.entries(policies).map(([key, value]) => ({ key, value })),
    createdBy,
    uploadedDate: iso(uploaded),
    allowedOperations: ['delete'],
    attributes: { objectType: 'Device' },
  }
}

export function renderJob(job: DeviceJob, done: boolean): Schemas['BatchUploadDetails'] {
  const failed = job.devices.some(({ error }) => error)
  return {
    batchTrackingId: job.id,
    status: done ? (failed ? 'finished_with_errors' : 'finished') : 'processing',
    startedTime: iso(job.work.begun),
    completedTime: done ? iso(job.work.begun + workMs) : null,
    devicesStatus: job.devices.map(({ deviceId, hardware, error }) => ({
      deviceId: done && !error ? deviceId : null,
      serialNumber: hardware.serialNumber ?? null,
      productKey: hardware.productKey ?? null,
      status: done ? (error ? 'finished_with_errors' : 'finished') : 'processing',
      errorCode: done ? (error?.code ?? null) : null,
      errorDescription: done ? (error?.description ?? null) : null,
      attributes: { objectType: 'DeviceUploadDetails' },
    })),
    attributes: { objectType: 'BatchUploadDetails' },
  }
}

export function renderPolicy(
  policy: ConfigurationPolicy,
  devices: readonly Device[],
): Schemas['ConfigurationPolicy'] {
  const { id, name, category, description, settings, created, modified } = policy
  return {
    id,
    name,
    category,
    description,
    devicesAssigned: devices.filter(({ policies }) => Object.values(policies).includes(id)).length,
    policySettings: [...settings],
    createdDate: iso(created),
    lastModifiedDate: iso(modified),
    attributes: { objectType: 'ConfigurationPolicy' },
  }
}
