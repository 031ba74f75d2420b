import type { components } from '@partnergate/openapi'
import type { Call, Handlers, Reply } from '../../protocol/call.ts'
import { collectionOf, continuedPage } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { retryAfterSeconds } from '../long-running/work.ts'
import type { DeviceJob, JobDevice } from './device.ts'
import { hardwareOf, policiesOf } from './device.ts'
import { found } from './devices.ts'
import { renderBatch, renderDevice, renderJob } from './render.ts'

type DeviceBody = components['schemas']['Device']

type DeviceOperation =
  | 'customers.deviceBatches.list'
  | 'customers.deviceBatches.create'
  | 'customers.deviceBatches.devices.list'
  | 'customers.deviceBatches.devices.create'
  | 'customers.deviceBatches.devices.update'
  | 'customers.deviceBatches.devices.delete'
  | 'customers.devicePolicyUpdates.update'
  | 'customers.batchJobStatus.get'

/** The devices of the customer that a call names, who has to be one. */
function devicesOf({ parameters, state }: Call<DeviceOperation>) {
  return state.devices.of(state.customers.get(parameters.customerId).id)
}

/** Devices as they are uploaded. @throws ServiceError 400 with 3000 when there are none */
function uploaded(devices: readonly DeviceBody[]): Omit<JobDevice, 'deviceId'>[] {
  if (devices.length === 0) throw new ServiceError(400, '3000', 'There are no devices to upload.')
  return devices.map(device => ({
    hardware: hardwareOf(device),
    policies: policiesOf(device.policies),
  }))
}

function begun({ parameters }: Call<DeviceOperation>, { id }: DeviceJob): Reply<never> {
  const Location = `/customers/${parameters.customerId}/batchJobStatus/${id}`
  return { status: 202, headers: { Location, 'Retry-After': String(retryAfterSeconds) } }
}

export const deviceHandlers: Handlers<DeviceOperation> = {
  'customers.deviceBatches.list'(call) {
    const { batches, devices } = devicesOf(call)
    const all = [...devices.values()]
    const rendered = [...batches.values()].map(batch =>
      renderBatch(batch, all, call.parameters.customerId),
    )
    return { data: collectionOf(rendered, call.url) }
  },

  'customers.deviceBatches.create'(call) {
    const { parameters, body, caller, state } = call
    const { batches } = devicesOf(call)
    const { batchId: id, devices } = body
    if (id.trim() === '') throw new ServiceError(400, '3000', 'A batch needs a name.')
    if (batches.has(id.toLowerCase())) {
      throw new ServiceError(409, '3000', `There is a batch ${id} already; add the devices to it.`)
    }
    const job = { batchId: id, by: caller.objectId, devices: uploaded(devices) }
    batches.set(id.toLowerCase(), { id, created: state.clock.now(), createdBy: caller.objectId })
    return begun(call, state.devices.begin(parameters.customerId, job))
  },

  'customers.deviceBatches.devices.list'(call) {
    const { batches, devices } = devicesOf(call)
    const { id } = found(batches, call.parameters.deviceBatchId, 'batch')
    const own = [...devices.values()].filter(({ batchId }) => batchId === id)
    const rules = { defaultSize: 100, maxSize: 100, tokenInBody: true }
    return { data: continuedPage(own, renderDevice, { ...call.parameters, url: call.url }, rules) }
  },

  'customers.deviceBatches.devices.create'(call) {
    const { parameters, body, caller, state } = call
    const { id } = found(devicesOf(call).batches, parameters.deviceBatchId, 'batch')
    const job = { batchId: id, by: caller.objectId, devices: uploaded(body) }
    return begun(call, state.devices.begin(parameters.customerId, job))
  },

  'customers.deviceBatches.devices.update'(call) {
    const { body, parameters } = call
    const device = deviceOf(call, parameters)
    checkPolicies(call, body)
    Object.assign(device, {
      hardware: { ...device.hardware, ...hardwareOf(body) },
      policies: policiesOf(body.policies, device.policies),
    })
    return { data: renderDevice(device) }
  },

  'customers.deviceBatches.devices.delete'(call) {
    const device = deviceOf(call, call.parameters)
    devicesOf(call).devices.delete(device.id)
    return { status: 204 }
  },

  'customers.devicePolicyUpdates.update'(call) {
    const { parameters, body, caller, state } = call
    const { devices } = devicesOf(call)
    const changes = body.devices.map((change): JobDevice => {
      checkPolicies(call, change)
      const device = devices.get(change.id.toLowerCase())
      const policies = policiesOf(change.policies, device?.policies)
      if (device) return { deviceId: device.id, hardware: device.hardware, policies }
      const error = { code: '800', description: `The customer has no device ${change.id}.` }
      return { deviceId: change.id, hardware: hardwareOf(change), policies, error }
    })
    return begun(call, state.devices.beginChange(parameters.customerId, caller.objectId, changes))
  },

  'customers.batchJobStatus.get'(call) {
    const { parameters, state } = call
    const job = found(devicesOf(call).jobs, parameters.batchTrackingId, 'batch job')
    return { data: renderJob(job, state.devices.look(parameters.customerId, job)) }
  },
}

function deviceOf(
  call: Call<DeviceOperation>,
  { deviceBatchId, deviceId }: { deviceBatchId: string; deviceId: string },
) {
  const { batches, devices } = devicesOf(call)
  const { id } = found(batches, deviceBatchId, 'batch')
  const device = found(devices, deviceId, 'device')
  if (device.batchId === id) return device
  throw new ServiceError(404, '1000', `The batch ${id} has no device ${deviceId}.`)
}

/** @throws ServiceError 400 with 3000 for a policy that the customer hasn't */
function checkPolicies(
  call: Call<DeviceOperation>,
  { policies }: Pick<DeviceBody, 'policies'>,
): void {
  const known = devicesOf(call).policies
  for (const { value } of policies ?? []) {
    if (value && !known.has(value.toLowerCase())) {
      throw new ServiceError(400, '3000', `The customer has no policy ${value}.`)
    }
  }
}
